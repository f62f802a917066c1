// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import Testing

@testable import ClaraPlatform

@Suite(.timeLimit(.minutes(5))) struct PayloadRecordTests {
    @Test func `a removed payload is gone with all its files`() async throws {
        try await withStorage { world in
            let id = try await world.jobPayload()
            try await world.store("x", as: "a", in: id)
            try world.leaveResult("y", at: "seg/b", of: id)
            let (_, reader) = try await world.storage.openFile(of: id, name: "input/a")
            try await world.storage.delete(id)
            await expect(.missingPayload) { _ = try await world.names(of: id) }
            await expect(.missingPayload) { try await world.storage.delete(id) }
            await expect(.missingPayload) { try await world.store("x", as: "a", in: id) }
            #expect(!FileManager.default.fileExists(atPath: world.path(id, "")))
            #expect(try world.leftovers.isEmpty)
            // Who was reading may finish.
            #expect(try await reader.read(upTo: 10) == Data("x".utf8))
        }
    }

    @Test func `metadata belong to reusable payloads`() async throws {
        try await withStorage { world in
            let id = try await world.reusable()
            #expect(try await world.storage.addMetadata(["Source": "CT1"], to: id) == ["Source": "CT1"])
            #expect(try await world.storage.addMetadata(["Größe": "2"], to: id) == ["Source": "CT1", "Größe": "2"])
            await expect(.invalidPayloadMetadata) { _ = try await world.storage.addMetadata(["SOURCE": "x", "new": "y"], to: id) }
            #expect(try await world.storage.removeMetadata(["source", "nothing"], from: id) == ["Größe": "2"])
            #expect(try await world.storage.metadata(of: id.value) == ["Größe": "2"])
            let job = try await world.jobPayload()
            await expect(.payloadNotReusable) { _ = try await world.storage.addMetadata(["a": "b"], to: job) }
            await expect(.payloadNotReusable) { _ = try await world.storage.removeMetadata(["a"], from: job) }
            await expect(.missingPayload) { _ = try await world.storage.addMetadata(["a": "b"], to: .generate()) }
        }
    }

    @Test func `a payload with metadata that break the rules is not made`() async throws {
        try await withStorage { world in
            let faulty = [
                ["a": "1", "A": "2"], ["": "x"], [String(repeating: "k", count: 129): "x"], ["k": String(repeating: "v", count: 257)],
            ]
            for metadata in faulty {
                await expect(.invalidPayloadMetadata) { _ = try await world.storage.createReusable(metadata: metadata) }
            }
            #expect(try await world.storage.usage().payloads == 0)
            let full = [String(repeating: "k", count: 128): String(repeating: "v", count: 256)]
            let payload = try await world.storage.createReusable(metadata: full)
            #expect(try await world.storage.metadata(of: payload.id) == full)
        }
    }

    @Test func `space is accounted for`() async throws {
        try await withStorage { world in
            let id = try await world.reusable()
            try await world.store("12345", as: "a", in: id)
            try await world.store("1234567", as: "b", in: id)
            try await world.store("123", as: "a", in: id)
            #expect(try await world.storage.usage() == PayloadUsage(payloads: 1, files: 2, bytes: 10))
            try await world.storage.delete(id)
            #expect(try await world.storage.usage() == PayloadUsage(payloads: 0, files: 0, bytes: 0))
        }
    }
}
