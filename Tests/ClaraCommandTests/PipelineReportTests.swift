// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines
import Foundation
import Testing

@testable import clara

@Suite("Checking definitions", .timeLimit(.minutes(5)))
struct PipelineReportTests {
    private static let good =
        "api-version: 0.4.0\nname: p\nparameters: { T: }\noperators: [{ name: a, container: { image: x, tag: \"${{ T }}\" } }]\n"

    @Test("says what is right, and resolves it with values")
    func right() async throws {
        try await withFolder { folder in
            let path = folder.path + "/p.yaml"
            try Data(Self.good.utf8).write(to: URL(fileURLWithPath: path))
            let report = PipelineCheckReport(path: path, variables: [])
            #expect(report.error == nil)
            #expect(
                report.text(isTerminal: false)
                    == "\(path): p, api-version 0.4.0, is right\n  operators: a\n  order:     a\n  needs:     T")
            let value = try #require(NamedValue(argument: "T=5"))
            #expect(PipelineCheckReport(path: path, variables: [value]).resolvedText(isTerminal: false).contains("tag: \"5\""))
            let wrong = try #require(NamedValue(argument: "U=5"))
            #expect(PipelineCheckReport(path: path, variables: [wrong]).error?.kind == .variables)
        }
    }

    @Test("shows faults with their lines, and as JSON")
    func wrong() async throws {
        try await withFolder { folder in
            let path = folder.path + "/p.yaml"
            try Data("api-version: 0.4.0\nnam: p\n".utf8).write(to: URL(fileURLWithPath: path))
            let report = PipelineCheckReport(path: path, variables: [])
            let text = report.text(isTerminal: false)
            #expect(
                text.contains("\(path):2:1: error: the pipeline has no property \"nam\"; did you mean \"name\"?\n    2 | nam: p\n      | ^")
            )
            let json = try JSONText.encode([report])
            #expect(json.contains("\"valid\" : false") && json.contains("\"suggestion\" : \"name\""))
            let missing = PipelineCheckReport(path: folder.path + "/none.yaml", variables: [])
            #expect(missing.text(isTerminal: false) == "\(folder.path)/none.yaml:1:1: error: there is no such file")
        }
    }

    @Test("takes values apart at their first sign")
    func values() {
        #expect(NamedValue(argument: "A=b=c")?.value == "b=c")
        #expect(NamedValue(argument: "A=")?.value == "")
        #expect(NamedValue(argument: "=b") == nil)
        #expect(NamedValue(argument: "A") == nil)
    }
}
