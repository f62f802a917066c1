// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import Foundation
import Glibc
import NIOCore
import Synchronization
import Testing

@testable import DICOMNetwork

@Suite(.timeLimit(.minutes(4))) struct StorageSenderTests {
    @Test(arguments: [1, 4]) func `many files go over several associations`(_ jobs: Int) async throws {
        try await withTemporaryFolder { folder in
            let (source, target) = ("\(folder)/in", "\(folder)/out")
            for name in [source, target] { try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true) }
            for index in 0..<40 {
                try SampleInstance(
                    UID("1.2.3.\(index)"), pixels: index * 20_000 + 10, sopClass: index % 2 == 0 ? .ctImageStorage : .mrImageStorage
                )
                .write(to: source)
            }
            try "no image".write(toFile: "\(source)/readme.txt", atomically: true, encoding: .utf8)
            let list = SendList(paths: [source])
            #expect(list.files.count == 40)
            #expect(list.outcomes.map(\.isSkipped) == [true])
            let outcomes = OutcomeLog()
            try await withServer(FolderStorage(folder: target)) { _, port in
                await StorageSender(to: .loopback(port), jobs: jobs).send(list.files) { outcomes.append($0) }
            }
            #expect(outcomes.all.count == 40)
            #expect(outcomes.all.allSatisfy { $0.isStored })
            for index in 0..<40 {
                let name = "1.2.3.\(index).dcm"
                #expect(
                    try DICOMFile.read(path: "\(target)/\(name)").dataSet.bytes(.pixelData)
                        == DICOMFile.read(path: "\(source)/\(name)").dataSet.bytes(.pixelData))
            }
        }
    }

    @Test(.enabled(if: TestData.isAvailable, "\(TestData.isMissing)"))
    func `real files of all kinds and syntaxes are taken over unchanged`() async throws {
        try await withTemporaryFolder { target in
            let list = SendList(paths: [TestData.path("modalities"), TestData.path("transfer-syntaxes"), TestData.path("charsets")])
            let outcomes = OutcomeLog()
            try await withServer(FolderStorage(folder: target)) { _, port in
                await StorageSender(to: .loopback(port), jobs: 2).send(list.files) { outcomes.append($0) }
            }
            #expect(outcomes.all.count == list.files.count)
            #expect(list.files.count > 30)
            var stored = 0
            for outcome in outcomes.all {
                // Some name their instance in the meta information alone, which does not go over the network.
                let dataSet = try DICOMFile.read(path: outcome.path, options: ReadOptions(metadataOnly: true, force: true)).dataSet
                let isNamed = dataSet.uid(.sopClassUID) != nil && dataSet.uid(.sopInstanceUID) != nil
                #expect(outcome.isStored == isNamed, "\(outcome.path): \(outcome.text)")
                stored += isNamed ? 1 : 0
            }
            #expect(stored > 30)
        }
    }

    @Test func `a file that was named and is no instance fails, and the others are sent`() async throws {
        try await withTemporaryFolder { folder in
            let good = try SampleInstance().write(to: folder)
            let bad = "\(folder)/bad.dcm"
            try "no image".write(toFile: bad, atomically: true, encoding: .utf8)
            let list = SendList(paths: [bad, good, "\(folder)/missing.dcm"])
            #expect(list.files.map(\.path) == [good])
            #expect(list.outcomes.map(\.path) == [bad, "\(folder)/missing.dcm"])
            #expect(list.outcomes.allSatisfy { !$0.isStored && !$0.isSkipped })
            #expect(list.outcomes[1].text.contains("No such file"))
        }
    }

    @Test func `files without a header are sent too`() async throws {
        try await withTemporaryFolder { folder in
            let sample = SampleInstance("1.2.3.4")
            let path = "\(folder)/headless"
            try Data(sample.encoded(.implicitVRLittleEndian)).write(to: URL(fileURLWithPath: path))
            let file = try InstanceFile(path: path)
            #expect(
                file.identity == .init(sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3.4", transferSyntax: .implicitVRLittleEndian))
            let outcomes = OutcomeLog()
            try await withServer(FolderStorage(folder: folder)) { _, port in
                await StorageSender(to: .loopback(port)).send([file]) { outcomes.append($0) }
            }
            #expect(outcomes.all.map(\.isStored) == [true])
            #expect(try DICOMFile.read(path: "\(folder)/1.2.3.4.dcm").dataSet.bytes(.pixelData) == sample.file.dataSet.bytes(.pixelData))
        }
    }

    @Test func `a refusal is told with the peer's words`() async throws {
        try await withTemporaryFolder { folder in
            let file = try InstanceFile(path: SampleInstance().write(to: folder))
            let storage = ScriptedStorage(outcome: StoreOutcome(.outOfResources, comment: "watermark reached"))
            let outcomes = OutcomeLog()
            try await withServer(storage) { _, port in
                await StorageSender(to: .loopback(port)).send([file]) { outcomes.append($0) }
            }
            #expect(outcomes.all.map(\.text) == ["A700H refused: out of resources (watermark reached)"])
            #expect(outcomes.all.map(\.isStored) == [false])
        }
    }

    @Test func `what the peer does not take is told for each file, the rest is sent`() async throws {
        try await withTemporaryFolder { folder in
            let storage = ScriptedStorage(decision: { request in
                .accept(request.contexts.map { StorageNegotiation.result(for: $0) { $0 == .ctImageStorage } })
            })
            let files = try [UID.mrImageStorage, .ctImageStorage].map {
                try InstanceFile(path: SampleInstance(sopClass: $0).write(to: folder))
            }
            let outcomes = OutcomeLog()
            try await withServer(storage) { _, port in
                await StorageSender(to: .loopback(port)).send(files) { outcomes.append($0) }
                #expect(outcomes.all.map(\.isStored) == [false, true])
                #expect(outcomes.all.first?.text.contains("accepts no context for MR Image Storage in Explicit VR Little Endian") == true)
            }
        }
    }

    @Test func `a lost association costs one file`() async throws {
        try await withTemporaryFolder { folder in
            let files = try (0..<4).map { try InstanceFile(path: SampleInstance(UID("1.2.3.\($0)")).write(to: folder)) }
            let outcomes = OutcomeLog()
            let associations = try await withStoragePeer { command in
                command.affectedSOPInstanceUID == "1.2.3.1"
                    ? ByteBuffer { AbortPDU.byUser.write(to: &$0) } : RawPeer.command(.response(to: command, status: .success), in: 1)
            } body: { port in
                await StorageSender(to: .loopback(port)).send(files) { outcomes.append($0) }
            }
            #expect(outcomes.all.map(\.isStored) == [true, false, true, true])
            #expect(outcomes.all[1].text.contains("aborted the association"))
            #expect(associations == 2)
        }
    }

    @Test func `a peer that aborts every time is given up`() async throws {
        try await withTemporaryFolder { folder in
            let files = try (0..<5).map { try InstanceFile(path: SampleInstance(UID("1.2.3.\($0)")).write(to: folder)) }
            let outcomes = OutcomeLog()
            let associations = try await withStoragePeer { _ in
                ByteBuffer { AbortPDU.byUser.write(to: &$0) }
            } body: { port in
                await StorageSender(to: .loopback(port)).send(files) { outcomes.append($0) }
            }
            #expect(outcomes.all.count == 5)
            #expect(outcomes.all.allSatisfy { $0.text == outcomes.all[0].text && $0.text.contains("aborted the association") })
            #expect(associations == 3)
        }
    }

    @Test func `when nobody listens all files are told as failed`() async throws {
        try await withTemporaryFolder { folder in
            let closed = try ClosedPort()
            let files = try (0..<3).map { try InstanceFile(path: SampleInstance(UID("1.2.3.\($0)")).write(to: folder)) }
            let outcomes = OutcomeLog()
            await StorageSender(to: .loopback(closed.port), jobs: 2).send(files) { outcomes.append($0) }
            #expect(outcomes.all.count == 3)
            #expect(outcomes.all.allSatisfy { $0.text.contains("Connection refused") })
        }
    }

    /// The file is far longer than the kernel's buffers, so that the sender cannot be through with it when the receiver, who takes
    /// nothing before, cuts it.
    @Test func `a file that shrinks while it is sent aborts the association instead of lying`() async throws {
        try await withTemporaryFolder { folder in
            let path = try SampleInstance("1.2.3").write(to: folder)
            try #require(truncate(path, 400 << 20) == 0)
            let file = try InstanceFile(path: path)
            let storage = ScriptedStorage(begin: { _ in truncate(path, 1_000_000) })
            try await withServer(storage) { _, port in
                let error = await #expect(throws: DICOMNetworkError.self) {
                    try await DICOMClient.withAssociation(
                        to: .loopback(port), contexts: RawPeer.contexts, options: ClientOptions(maximumSendLength: 16_384)
                    ) { try await $0.store(file) }
                }
                #expect(error?.code == .corruptData)
                let isAborted = try await eventually { storage.happened.last == .ended(.aborted(.byUser)) }
                #expect(isAborted && storage.happened.contains(.discarded))
            }
        }
    }

    @Test func `a file that has changed its length since its header was read is not sent`() async throws {
        try await withTemporaryFolder { folder in
            let path = try SampleInstance("1.2.3").write(to: folder)
            let file = try InstanceFile(path: path)
            try #require(truncate(path, 2000) == 0)
            let error = #expect(throws: DICOMNetworkError.self) { try InstanceSource(file) }
            #expect(error?.code == .failedPrecondition)
            #expect(error?.description.contains("has changed") == true)
        }
    }
}

/// The outcomes in the order they were told.
final class OutcomeLog: Sendable {
    private let outcomes = Mutex<[SendOutcome]>([])

    var all: [SendOutcome] { outcomes.withLock { $0 } }

    func append(_ outcome: SendOutcome) {
        outcomes.withLock { $0.append(outcome) }
    }
}
