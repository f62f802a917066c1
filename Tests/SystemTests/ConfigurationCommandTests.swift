// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing

@Suite("clara config", .enabled(if: Programs.hasClara, "the program is not built; make build"), .timeLimit(.minutes(10)))
struct ConfigurationCommandTests {
    @Test("config show prints each value with its source")
    func show() async throws {
        try await withTemporaryDirectory { directory in
            try "platform:\n  port: 4000\n".write(toFile: "\(directory)/clara.yaml", atomically: true, encoding: .utf8)
            let shown = try await clara(
                ["config", "show", "--dicom-port", "104"], environment: ["CLARA_LOG_LEVEL": "debug"], in: directory)
            #expect(shown.status == 0, "\(shown.errors)")
            let lines = shown.output.split(separator: "\n").map(String.init)
            #expect(lines.contains { $0.hasPrefix("platform.port ") && $0.contains("4000") && $0.hasSuffix("clara.yaml:2") })
            #expect(lines.contains { $0.hasPrefix("dicom.port ") && $0.contains("104") && $0.hasSuffix("flag --dicom-port") })
            #expect(lines.contains { $0.hasPrefix("log.level ") && $0.contains("debug") && $0.hasSuffix("environment CLARA_LOG_LEVEL") })
            #expect(lines.contains { $0.hasPrefix("results.port ") && $0.contains("8088") && $0.hasSuffix("default") })
        }
    }

    @Test("every fault of a bad file is in one message with its line, and the status says what kind it is")
    func faults() async throws {
        try await withTemporaryDirectory { directory in
            try "platform:\n  prt: 1\nlog:\n  level: loud\n".write(toFile: "\(directory)/bad.yaml", atomically: true, encoding: .utf8)
            let shown = try await clara(["config", "show", "--config", "bad.yaml"], in: directory)
            #expect(shown.status == 64)
            #expect(shown.errors.contains("bad.yaml:2:3: there is no setting \"platform.prt\"; did you mean \"port\"?"))
            #expect(shown.errors.contains("bad.yaml:4:10: log.level must be one of"))
        }
    }

    @Test("the reference page is the one that the program prints")
    func reference() async throws {
        try await withTemporaryDirectory { directory in
            let printed = try await clara(["config", "reference"], in: directory)
            let page = try String(contentsOfFile: "\(Programs.packageRoot)/docs/reference/configuration.md", encoding: .utf8)
            #expect(printed.output == page, "run: clara config reference > docs/reference/configuration.md")
        }
    }

    @Test("every page that the documentation links to exists")
    func links() throws {
        let root = Programs.packageRoot
        let pages = [
            "README.md", "CONTRIBUTING.md", "docs/README.md", "docs/how-to/connect-a-pacs.md", "docs/how-to/run-your-own-program.md",
        ]
        for page in pages {
            let text = try String(contentsOfFile: "\(root)/\(page)", encoding: .utf8)
            let folder = URL(filePath: "\(root)/\(page)").deletingLastPathComponent()
            for match in text.matches(of: /\]\(([^)#:]+)\)/) {
                let target = folder.appending(path: String(match.1)).standardizedFileURL.path
                #expect(FileManager.default.fileExists(atPath: target), "\(page) links to \(match.1)")
            }
        }
    }
}
