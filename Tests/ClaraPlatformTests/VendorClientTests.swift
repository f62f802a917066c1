// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import Testing

@testable import ClaraPlatform

@Suite(.timeLimit(.minutes(5))) struct VendorClientTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let python = root.appending(path: ".venv/bin/python").path

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: python), "needs the Python packages of Scripts/requirements-test.txt in .venv")
    )
    func `the original's own Python client drives a whole life cycle`() async throws {
        try await withPlatformRole { world in
            let script = Self.root.appending(path: "Tests/SystemTests/Python/vendor_client_lifecycle.py").path
            let (status, output) = try await run(
                Self.python, [script, "127.0.0.1:\(world.port)", world.folder], outputPath: world.folder + "/output")
            #expect(status == 0, "\(output)")
        }
    }

    /// Runs a program without blocking a thread of the tests, and gives its exit status and what it wrote.
    private func run(_ program: String, _ arguments: [String], outputPath: String) async throws -> (status: Int32, output: String) {
        _ = FileManager.default.createFile(atPath: outputPath, contents: nil)
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let output = try FileHandle(forWritingTo: URL(filePath: outputPath))
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
        return (status, try String(contentsOfFile: outputPath, encoding: .utf8))
    }
}
