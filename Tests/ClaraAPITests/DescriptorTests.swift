// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

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
        let (status, output) = try await run(Self.python, [script, Self.root.appending(path: "Protos").path])
        #expect(status == 0, "\(output)")
    }

    @Test func `the generated code is that of the definitions`() async throws {
        let (status, output) = try await run(Self.root.appending(path: "Scripts/generate-protos.sh").path, ["--check"])
        #expect(status == 0, "\(output)")
    }

    /// Runs a program without blocking a thread of the tests, and gives its exit status and what it wrote.
    private func run(_ program: String, _ arguments: [String]) async throws -> (status: Int32, output: String) {
        try await withTemporaryFolder { folder in
            let path = folder + "/output"
            _ = FileManager.default.createFile(atPath: path, contents: nil)
            let process = Process()
            process.executableURL = URL(filePath: program)
            process.arguments = arguments
            let output = try FileHandle(forWritingTo: URL(filePath: path))
            process.standardOutput = output
            process.standardError = output
            let (ends, continuation) = AsyncStream.makeStream(of: Int32.self)
            process.terminationHandler = { process in
                continuation.yield(process.terminationStatus)
                continuation.finish()
            }
            try process.run()
            var status: Int32 = -1
            for await end in ends { status = end }
            try output.close()
            return (status, try String(contentsOfFile: path, encoding: .utf8))
        }
    }
}
