// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct DescriptorTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let python = root.appending(path: ".venv/bin/python").path
    static let isReady =
        FileManager.default.isExecutableFile(atPath: "/usr/bin/protoc") && FileManager.default.isExecutableFile(atPath: python)

    @Test(.enabled(if: isReady, "needs protoc and the Python packages of Scripts/requirements-test.txt in .venv"))
    func `the definitions are those of the original's own client, field by field`() async throws {
        let script = Self.root.appending(path: "Tests/SystemTests/Python/check_descriptors.py").path
        let outcome = try await ForeignProgram.run(Self.python, [script, Self.root.appending(path: "Protos").path])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }

    @Test func `the generated code is that of the definitions`() async throws {
        let outcome = try await ForeignProgram.run(Self.root.appending(path: "Scripts/generate-protos.sh").path, ["--check"])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }
}
