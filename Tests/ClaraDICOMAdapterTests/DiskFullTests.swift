// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraDICOMAdapter
import DICOM
import DICOMNetwork
import Foundation
import NIOHTTP1
import Testing

@Suite(.timeLimit(.minutes(3)), .enabled(if: SmallDisk.isAllowed, "needs the right to mount a file system"))
struct DiskFullTests {
    private static func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder)
    }

    /// Sends three instances in one association: with room, while the disk is full, with room again.
    private static func sendAroundFullDisk(
        _ files: [InstanceFile], to port: Int, filler: String, whileFull: @Sendable () throws -> Void
    ) async throws {
        let peer = DICOMPeer(host: "127.0.0.1", port: port, calledAETitle: "CLARA")
        try await DICOMClient.withAssociation(
            to: peer, contexts: ContextPlan.contexts(for: files.map(\.identity))[0]
        ) { association in
            let before = try await association.store(files[0]).status
            try SmallDisk.fill(filler)
            let during = try await association.store(files[1]).status
            try whileFull()
            try FileManager.default.removeItem(atPath: filler)
            let after = try await association.store(files[2]).status
            #expect([before, during, after] == [.success, .outOfResources, .success])
        }
    }

    @Test("an instance for which the disk has no room is refused as out of resources, leaves nothing, and hinders no other")
    func noRoomForFile() async throws {
        let platform = MemoryPlatform()
        try await withTemporaryFolder { folder in
            let received = "\(folder)/data/dicom"
            try await SmallDisk.mounted(at: received, kilobytes: 1024) {
                let files = try TestInstance.series(3, in: folder).map { try InstanceFile(path: $0) }
                var dataSet = TestInstance.dataSet(sop: "1.2.3.1.1.9")
                dataSet.set(.pixelData, bytes: [UInt8](repeating: 1, count: 3_000_000), vr: .ow)
                let large = try InstanceFile(path: try TestInstance.write(dataSet, in: folder))
                try await AdapterFixture.run(in: "\(folder)/data", platform: platform) { configuration in
                    configuration.receiving.flushesToDisk = true
                } _: { adapter in
                    // More than there is room for: the disk becomes full in the middle of it.
                    let peer = DICOMPeer(host: "127.0.0.1", port: adapter.dicomPort, calledAETitle: "CLARA")
                    let status = try await DICOMClient.withAssociation(
                        to: peer, contexts: ContextPlan.contexts(for: [large.identity])[0]
                    ) { association in
                        try await association.store(large).status
                    }
                    #expect(status == .outOfResources)
                    #expect(try Self.names("\(received)/.incoming").isEmpty)
                    #expect(try await adapter.rest(.GET, "/api/groups").array.isEmpty)
                    try await Self.sendAroundFullDisk(files, to: adapter.dicomPort, filler: "\(received)/.incoming/filler") {
                        let incoming = try Self.names("\(received)/.incoming")
                        let kept = try Self.names("\(received)/CLARA")
                        #expect(incoming == ["filler"] && kept.count == 1)
                    }
                    try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
                    let job = platform.jobs[0].job
                    #expect(job.metadata["Instances"] == "2" && platform.files(job.payloadID).count == 2)
                }
            }
        }
    }

    @Test("an instance that cannot be recorded because the disk is full is refused as out of resources, and its file is removed")
    func noRoomForRecord() async throws {
        let platform = MemoryPlatform()
        try await withTemporaryFolder { folder in
            let data = "\(folder)/data"
            try await SmallDisk.mounted(at: data, kilobytes: 2048) {
                try await SmallDisk.mounted(at: "\(data)/dicom", kilobytes: 1024) {
                    let files = try TestInstance.series(3, in: folder).map { try InstanceFile(path: $0) }
                    try await AdapterFixture.run(in: data, platform: platform) { adapter in
                        try await Self.sendAroundFullDisk(files, to: adapter.dicomPort, filler: "\(data)/filler") {
                            let kept = try Self.names("\(data)/dicom/CLARA")
                            #expect(kept.count == 1)
                        }
                        try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
                        let job = platform.jobs[0].job
                        #expect(platform.jobs.count == 1 && platform.files(job.payloadID).count == 2)
                    }
                }
            }
        }
    }
}
