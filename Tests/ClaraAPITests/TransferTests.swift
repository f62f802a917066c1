// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Foundation
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(5))) struct TransferTests {
    static let payloadID = "00000000000000000000000000000002"

    @Test(arguments: Route.allCases, [0, 1, 1 << 20, (5 << 20) + 17])
    func `a file goes up and comes down as it was`(route: Route, size: Int) async throws {
        let content = Data((0..<size).lazy.map { UInt8(truncatingIfNeeded: $0 &* 31) })
        let platform = ScriptedPlatform()
        try await withTemporaryFolder { folder in
            try content.write(to: URL(filePath: folder + "/source"))
            try await withScriptedPlatform(platform, over: route) { api in
                let stored = try await api.uploadFile(payloadID: Self.payloadID, name: "a/b.dcm", path: folder + "/source")
                #expect(stored == PlatformPayload.File(name: "/input/a/b.dcm", size: UInt64(size)))
                let listed = try await api.payloadDetails(Self.payloadID)
                #expect(listed.files == [stored])
                #expect(listed.jobID == "00000000000000000000000000000001")
                try await api.downloadFile(payloadID: Self.payloadID, name: "a/b.dcm", to: folder + "/new/copy")
                #expect(try await api.download(payloadID: Self.payloadID, name: "a/b.dcm", limit: size) == Array(content))
            }
            #expect(try Data(contentsOf: URL(filePath: folder + "/new/copy")) == content)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/new") == ["copy"])
        }
        platform.observed.withLock { observed in
            #expect(observed.largestChunk <= 1 << 20)
            #expect(observed.uploadMessages == max(1, (size + (1 << 20) - 1) >> 20))
        }
    }

    @Test(arguments: Route.allCases)
    func `a download that fails leaves nothing behind`(route: Route) async throws {
        try await withTemporaryFolder { folder in
            try await withScriptedPlatform(ScriptedPlatform(), over: route) { api in
                try await api.upload(payloadID: Self.payloadID, name: "short", bytes: [1, 2, 3])
                for (name, code) in [("missing", ErrorCode.notFound), ("short", .corruptData)] {
                    let error = await #expect(throws: PlatformError.self) {
                        try await api.downloadFile(payloadID: Self.payloadID, name: name, to: folder + "/copy")
                    }
                    #expect(error?.code == code)
                }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        }
    }

    @Test(arguments: Route.allCases)
    func `a receiver that stops breaks the download off`(route: Route) async throws {
        let platform = ScriptedPlatform()
        platform.observed.withLock { $0.files["large"] = Data(count: 64 << 20) }
        try await withScriptedPlatform(platform, over: route) { api in
            let error = await #expect(throws: PlatformError.self) {
                try await api.download(payloadID: Self.payloadID, name: "large", limit: 100)
            }
            #expect(error?.code == .resourceExhausted)
        }
        #expect(platform.observed.withLock { $0.downloadedMessages } < 40)
    }

    @Test(arguments: Route.allCases)
    func `an upload whose source fails is not stored`(route: Route) async throws {
        struct Broken: Error {}
        let platform = ScriptedPlatform()
        try await withScriptedPlatform(platform, over: route) { api in
            let (chunks, continuation) = AsyncThrowingStream.makeStream(of: Data.self)
            continuation.yield(Data(count: 100))
            continuation.finish(throwing: Broken())
            let error = await #expect(throws: PlatformError.self) {
                try await api.upload(payloadID: Self.payloadID, name: "x", mode: 0, chunks: chunks)
            }
            #expect(error?.cause is Broken)
            let missing = await #expect(throws: PlatformError.self) {
                try await api.uploadFile(payloadID: Self.payloadID, name: "x", path: "/nowhere/at/all")
            }
            #expect(missing?.code == .notFound)
        }
        #expect(platform.observed.withLock { $0.files.isEmpty })
    }
}
