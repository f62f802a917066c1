// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ForeignPrograms
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
            let outcome = try await ForeignProgram.run(Self.python, [script, "127.0.0.1:\(world.port)", world.folder])
            #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        }
    }

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: python), "needs the Python packages of Scripts/requirements-test.txt in .venv")
    )
    func `the original's own Python client keeps models`() async throws {
        let server = FakeInferenceServer()
        try await withTemporaryFolder { folder in
            try await withPlatformRole(in: folder, inferenceServer: server) { world in
                let script = Self.root.appending(path: "Tests/SystemTests/Python/vendor_client_models.py").path
                let outcome = try await ForeignProgram.run(Self.python, [script, "127.0.0.1:\(world.port)"])
                #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
            }
        }
        #expect(server.loaded.isEmpty)
    }
}
