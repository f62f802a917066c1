// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraDICOMAdapter
import DICOM
import DICOMNetwork
import Foundation
import NIOCore
import NIOHTTP1
import Testing

@Suite(.timeLimit(.minutes(3)))
struct ReceivingRefusalTests {
    private static func rejection(_ body: () async throws -> Void) async -> AssociationRejection? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? DICOMNetworkError)?.rejection
        }
    }

    @Test("a called AE title that nobody has is rejected for good")
    func unknownCalledTitle() async throws {
        try await AdapterFixture.run(platform: MemoryPlatform()) { adapter, folder in
            let paths = try TestInstance.series(1, in: folder)
            let rejection = await Self.rejection { _ = try await send(paths, to: adapter.dicomPort, called: "NOBODY") }
            #expect(rejection == .calledAETitleNotRecognized)
        }
    }

    @Test("a sender must be a known source, by title and address, where that is asked for or a source is known")
    func unknownSource() async throws {
        let known = SourceEntity(aeTitle: "SCANNER", hostIp: "127.0.0.1")
        let elsewhere = SourceEntity(aeTitle: "AWAY", hostIp: "10.1.2.3")
        for rejects in [Bool?.some(true), nil] {
            try await AdapterFixture.run(platform: MemoryPlatform()) { configuration in
                configuration.sources = [known, elsewhere]
                configuration.receiving.rejectUnknownSources = rejects
            } _: { adapter, folder in
                let paths = try TestInstance.series(1, in: folder)
                #expect(try await send(paths, to: adapter.dicomPort, calling: "SCANNER") == [.success])
                for title in ["STRANGER", "AWAY"] {
                    let rejection = await Self.rejection { _ = try await send(paths, to: adapter.dicomPort, calling: title) }
                    #expect(rejection == .callingAETitleNotRecognized, "\(title)")
                }
                // The source is looked at before the called title.
                let rejection = await Self.rejection {
                    _ = try await send(paths, to: adapter.dicomPort, called: "NOBODY", calling: "STRANGER")
                }
                #expect(rejection == .callingAETitleNotRecognized)
            }
        }
    }

    @Test("with verification switched off an association that proposes it is rejected whole")
    func verificationOff() async throws {
        try await AdapterFixture.run(platform: MemoryPlatform()) { configuration in
            configuration.receiving.verificationEnabled = false
        } _: { adapter, _ in
            let peer = DICOMPeer(host: "127.0.0.1", port: adapter.dicomPort, calledAETitle: "CLARA")
            let rejection = await Self.rejection { _ = try await DICOMClient.echo(peer) }
            #expect(rejection == .applicationContextNotSupported)
        }
    }

    @Test("classes that are ignored are answered with success and leave nothing")
    func ignoredClass() async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { configuration in
            configuration.aeTitles[0].ignoredSopClasses = [TestInstance.sopClass.rawValue]
        } _: { adapter, folder in
            let statuses = try await send(try TestInstance.series(2, in: folder), to: adapter.dicomPort)
            let groups = try await adapter.rest(.GET, "/api/groups").array
            #expect(statuses == [.success, .success] && groups.isEmpty && platform.jobs.isEmpty)
        }
    }

    @Test("an instance without what it is filed by is refused, and the association goes on")
    func missingAttributes() async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { adapter, folder in
            var noStudy = TestInstance.dataSet()
            noStudy.remove(.studyInstanceUID)
            var noSeries = TestInstance.dataSet()
            noSeries.remove(.seriesInstanceUID)
            let noPatient = TestInstance.dataSet(patient: nil)
            // An identifier may be unknown: type 2.
            let emptyPatient = TestInstance.dataSet(patient: "")
            let paths = try [noStudy, noSeries, noPatient, emptyPatient].map { try TestInstance.write($0, in: folder) }
            let refused = DIMSEStatus.dataSetDoesNotMatchSOPClass
            #expect(try await send(paths, to: adapter.dicomPort) == [refused, refused, refused, .success])
            try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            #expect(platform.files(platform.jobs[0].job.payloadID).keys.first?.hasPrefix("/input/dcm/_/") == true)
        }
    }

    @Test("an instance without a value to group by is refused")
    func noGroupValue() async throws {
        try await AdapterFixture.run(platform: MemoryPlatform()) { configuration in
            configuration.aeTitles = [AdapterFixture.application(["groupBy": "AccessionNumber"])]
        } _: { adapter, folder in
            let statuses = try await send(try TestInstance.series(1, in: folder), to: adapter.dicomPort)
            #expect(statuses == [.dataSetDoesNotMatchSOPClass])
        }
    }

    @Test("a damaged data set is refused, and the association goes on", arguments: [70, 100, 170])
    func truncated(length: Int) async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { adapter, folder in
            let whole = try TestInstance.series(2, in: folder)
            let bytes = try DataSetWriter.write(try DICOMFile.read(path: whole[0]).dataSet, transferSyntax: .explicitVRLittleEndian)
            #expect(length < bytes.count)
            let file = try Data(contentsOf: URL(fileURLWithPath: whole[0]))
            let cut = "\(folder)/cut.dcm"
            try file.prefix(file.count - bytes.count + length).write(to: URL(fileURLWithPath: cut))
            let files = try [cut, whole[1]].map { try InstanceFile(path: $0) }
            let peer = DICOMPeer(host: "127.0.0.1", port: adapter.dicomPort, calledAETitle: "CLARA")
            let plan = ContextPlan.contexts(for: files.map(\.identity))[0]
            try await DICOMClient.withAssociation(to: peer, contexts: plan) { association in
                let status = try await association.store(files[0]).status
                #expect(status.category == .failure, "\(status)")
                #expect(try await association.store(files[1]).status == .success)
            }
            try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            #expect(platform.files(platform.jobs[0].job.payloadID).count == 1)
        }
    }

    @Test("an association that breaks off in the middle of an instance leaves nothing of it, and what came before counts")
    func abortInTheMiddle() async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { adapter, folder in
            let first = try InstanceFile(path: try TestInstance.series(1, in: folder)[0])
            // So long that it is still under way whenever somebody looks.
            let second = try InstanceFile(path: try TestInstance.writeHuge(TestInstance.dataSet(sop: "1.2.3.77"), in: folder))
            let isFirstStored = Switch()
            let peer = DICOMPeer(host: "127.0.0.1", port: adapter.dicomPort, calledAETitle: "CLARA")
            let incoming = "\(folder)/data/dicom/.incoming"
            let sending = Task {
                try await DICOMClient.withAssociation(
                    to: peer, contexts: ContextPlan.contexts(for: [first.identity])[0]
                ) { association in
                    _ = try await association.store(first)
                    isFirstStored.isOn = true
                    _ = try await association.store(second)
                }
            }
            try await eventually("the instance is under way") {
                try isFirstStored.isOn && !FileManager.default.contentsOfDirectory(atPath: incoming).isEmpty
            }
            sending.cancel()
            _ = await sending.result
            try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            try await eventually("nothing is left of it") { try FileManager.default.contentsOfDirectory(atPath: incoming).isEmpty }
            #expect(platform.files(platform.jobs[0].job.payloadID).count == 1)
        }
    }

    @Test("without room on the disk associations are rejected, and instances of open ones refused as out of resources")
    func diskFull() async throws {
        let disk = Switch()
        let platform = MemoryPlatform()
        try await AdapterFixture.run(
            platform: platform, disk: TestDisk { _ in DiskSpace(total: 100e9, free: disk.isOn ? 1e9 : 50e9) }
        ) { adapter, folder in
            let files = try TestInstance.series(3, in: folder).map { try InstanceFile(path: $0) }
            let peer = DICOMPeer(host: "127.0.0.1", port: adapter.dicomPort, calledAETitle: "CLARA")
            let plan = ContextPlan.contexts(for: files.map(\.identity))[0]
            try await DICOMClient.withAssociation(to: peer, contexts: plan) { association in
                let first = try await association.store(files[0]).status
                disk.isOn = true
                let second = try await association.store(files[1]).status
                let rejection = await Self.rejection {
                    try await DICOMClient.withAssociation(to: peer, contexts: plan) { _ in }
                }
                #expect(rejection == .noReasonGiven)
                disk.isOn = false
                let third = try await association.store(files[2]).status
                #expect([first, second, third] == [.success, .outOfResources, .success])
            }
            try await adapter.later("both are in a job") {
                platform.startedJobs.reduce(0) { $0 + platform.files($1.job.payloadID).count } == 2
            }
        }
    }

    @Test(
        "the larger of the watermark and the reserve must stay free",
        arguments: [
            (85.0, 5.0, 100.0, 15.1, true), (85, 5, 100, 14.9, false), (100, 5, 100, 5.1, true), (100, 5, 100, 4.9, false),
            (85, 20, 100, 19, false),
        ])
    func spaceRule(watermark: Double, reserve: Double, total: Double, free: Double, hasRoom: Bool) async throws {
        let disk = DiskSpace(total: total * 1e9, free: free * 1e9)
        try await AdapterFixture.run(platform: MemoryPlatform(), disk: TestDisk { _ in disk }) { configuration in
            configuration.storage = StorageSettings(watermarkPercent: watermark, reserveSpaceGB: reserve)
        } _: { adapter, folder in
            let paths = try TestInstance.series(1, in: folder)
            let rejection = await Self.rejection { _ = try await send(paths, to: adapter.dicomPort) }
            #expect((rejection == nil) == hasRoom)
        }
    }
}
