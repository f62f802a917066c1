// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Foundation
import Synchronization
import Testing

@testable import ClaraPlatform

@Suite(.timeLimit(.minutes(5))) struct StorageBudgetTests {
    /// A disk of 100 MB whose use a test sets.
    final class Disk: Sendable {
        let used = Mutex<UInt64>(0)
        var budget: StorageBudget {
            StorageBudget(maximumUsagePercentage: 80) { [self] _ in
                let used = used.withLock { $0 }
                return FileSystemUsage(used: used, available: 100_000_000 - used)
            }
        }
    }

    @Test func `nothing new is stored on a disk that is full enough`() async throws {
        let disk = Disk()
        try await withStorage(budget: disk.budget) { world in
            let id = try await world.reusable()
            try await world.store("x", as: "a", in: id)
            disk.used.withLock { $0 = 80_000_000 }
            await expect(.storageFull) { _ = try await world.reusable() }
            await expect(.storageFull) { _ = try await world.jobPayload() }
            await expect(.storageFull) { try await world.store("y", as: "b", in: id) }
            // What is there can be read and removed.
            #expect(try await world.read("a", of: id) == "x")
            try await world.storage.removeFile(of: id, name: "a")
            disk.used.withLock { $0 = 10_000_000 }
            try await world.store("y", as: "b", in: id)
        }
    }

    @Test func `a disk that fills up during an upload ends the upload`() async throws {
        let disk = Disk()
        try await withStorage(budget: disk.budget) { world in
            let id = try await world.reusable()
            var upload = try await world.storage.beginUpload(to: id, name: "a", mode: 0)
            try await upload.append(Data(count: 1 << 20))
            disk.used.withLock { $0 = 79_999_000 }
            await expect(.storageFull) {
                for _ in 0..<16 { try await upload.append(Data(count: 1 << 20)) }
            }
            await upload.discard()
            #expect(try await world.names(of: id).isEmpty)
            #expect(try world.leftovers.isEmpty)
        }
    }

    @Test func `input payloads that do not fit are refused before they are copied`() async throws {
        let disk = Disk()
        try await withStorage(budget: disk.budget) { world in
            let input = try await world.reusable()
            try await world.store(String(repeating: "x", count: 2000), as: "a", in: input)
            disk.used.withLock { $0 = 79_999_000 }
            await expect(.storageFull) { _ = try await world.jobPayload(inputs: [input]) }
            #expect(try await world.storage.usage().payloads == 1)
        }
    }

    @Test func `the message says how full the disk is`() throws {
        let budget = StorageBudget(maximumUsagePercentage: 80) { _ in FileSystemUsage(used: 93, available: 7) }
        let error = #expect(throws: PlatformError.self) { try budget.check(adding: 0, in: "/") }
        #expect(error?.message.contains("93%") == true)
        #expect(error?.message.contains("80%") == true)
        #expect(error?.code == .resourceExhausted)
    }

    @Test func `the file system of the tests can be measured`() throws {
        let usage = try FileSystemUsage.measure("/")
        #expect(usage.used > 0)
        #expect((0...100).contains(usage.percentage))
        #expect(throws: (any Error).self) { try FileSystemUsage.measure("/nowhere/at/all") }
    }

    @Test(.enabled(if: TinyDisk.isPossible, "needs the right to mount a file system"))
    func `a disk that is really full is a clear refusal and damages nothing`() async throws {
        try await TinyDisk.with(megabytes: 4) { folder in
            let world = try StorageWorld(folder: folder)
            let id = try await world.reusable()
            try await world.store("small", as: "a", in: id)
            var upload = try await world.storage.beginUpload(to: id, name: "a", mode: 0)
            await expect(.storageFull) {
                for _ in 0..<16 { try await upload.append(Data(count: 1 << 20)) }
            }
            await upload.discard()
            #expect(try await world.read("a", of: id) == "small")
            try await world.store("more", as: "b", in: id)
            #expect(try await world.names(of: id) == ["/a", "/b"])
        }
    }
}
