// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Logging
import NIOCore
import ServiceLifecycle
import Testing

@testable import DICOMNetwork

@Suite(.timeLimit(.minutes(4))) struct StorageServiceTests {
    private struct Refused: Error {}

    @Test func `an instance arrives unchanged, with a header that says where it is from`() async throws {
        try await withTemporaryFolder { folder in
            let sample = SampleInstance(pixels: 700_000)
            let sent = try sample.encoded()
            try await withServer(FolderStorage(folder: folder)) { _, port in
                let peer = try await RawPeer.associated(port: port)
                #expect(try await peer.store(sent, as: sample.instance).status == .success)
            }
            #expect(try names(in: folder) == ["\(sample.instance).dcm"])
            let file = try DICOMFile.read(path: "\(folder)/\(sample.instance).dcm")
            #expect(file.transferSyntax == .explicitVRLittleEndian)
            #expect(file.metaInformation.uid(.mediaStorageSOPClassUID) == .ctImageStorage)
            #expect(file.metaInformation.uid(.mediaStorageSOPInstanceUID) == sample.instance)
            #expect(file.metaInformation.uid(.implementationClassUID) == ImplementationIdentity.classUID)
            #expect(file.metaInformation.string(.implementationVersionName) == ImplementationIdentity.versionName)
            #expect(file.metaInformation.string(.sourceApplicationEntityTitle) == "RAW")
            #expect(file.metaInformation.int(.fileMetaInformationGroupLength) != nil)
            #expect(try DataSetWriter.write(file.dataSet, transferSyntax: .explicitVRLittleEndian) == sent)
        }
    }

    @Test(arguments: [1, 7, 1000, 1 << 24])
    func `fragments of any size make the same instance`(_ length: Int) async throws {
        try await withTemporaryFolder { folder in
            let sample = SampleInstance(pixels: length < 8 ? 500 : 300_001)
            let sent = try sample.encoded()
            try await withServer(FolderStorage(folder: folder)) { _, port in
                let peer = try await RawPeer.associated(port: port)
                var bytes = RawPeer.command(
                    .storeRequest(messageID: 1, sopClassUID: .ctImageStorage, sopInstanceUID: sample.instance), in: 3)
                bytes.writeImmutableBuffer(RawPeer.data(sent, in: 3, isLast: false, maximumLength: length + 6))
                bytes.writeImmutableBuffer(RawPeer.data([], in: 3, isLast: true))
                try await peer.send(bytes)
                #expect(try await peer.response().status == .success)
            }
            let file = try DICOMFile.read(path: "\(folder)/\(sample.instance).dcm")
            #expect(try DataSetWriter.write(file.dataSet, transferSyntax: .explicitVRLittleEndian) == sent)
        }
    }

    @Test func `command and data may share a PDU`() async throws {
        let storage = ScriptedStorage()
        try await withServer(storage) { _, port in
            let peer = try await RawPeer.associated(port: port)
            let command = CommandSet.storeRequest(messageID: 1, sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3").encoded()
            let bytes = ByteBuffer { buffer in
                buffer.writeMultipleIntegers(UInt8(4), UInt8(0), UInt32(command.readableBytes + 6 + 9))
                buffer.writeMultipleIntegers(UInt32(command.readableBytes + 2), UInt8(3), UInt8(3))
                buffer.writeImmutableBuffer(command)
                buffer.writeMultipleIntegers(UInt32(5), UInt8(3), UInt8(2), UInt8(1), UInt8(2), UInt8(3))
            }
            try await peer.send(bytes)
            #expect(try await peer.response().status == .success)
            #expect(storage.happened.contains(.finished(bytes: 3)))
        }
    }

    @Test func `an abort in the middle of an instance leaves nothing`() async throws {
        try await withTemporaryFolder { folder in
            let ends = EndLog()
            let storage = FolderStorage(folder: folder, associationEnded: { ends.append($1) })
            try await withServer(storage) { _, port in
                let begin = RawPeer.command(
                    .storeRequest(messageID: 1, sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3"), in: 3)
                let expected: [AssociationEnd] = [.aborted(.byUser), .connectionLost, .connectionLost]
                for (index, how) in ["abort", "close", "reset"].enumerated() {
                    let peer = try await RawPeer.associated(port: port)
                    try await peer.send(begin)
                    try await peer.send(RawPeer.data([UInt8](repeating: 1, count: 600_000), in: 3, isLast: false))
                    #expect(try await eventually { try !names(in: folder).isEmpty })
                    switch how {
                    case "abort": try await peer.send(ByteBuffer { AbortPDU.byUser.write(to: &$0) })
                    case "close": peer.finish()
                    default: peer.reset()
                    }
                    #expect(try await eventually { try names(in: folder).isEmpty }, "\(how)")
                    // The end is told after the file has gone; the next association, on another thread, might overtake it.
                    #expect(try await eventually { ends.all.count == index + 1 }, "\(how)")
                    #expect(ends.all == Array(expected.prefix(index + 1)))
                }
            }
        }
    }

    @Test func `a release in the middle of an instance leaves nothing`() async throws {
        try await withTemporaryFolder { folder in
            try await withServer(FolderStorage(folder: folder)) { _, port in
                let peer = try await RawPeer.associated(port: port)
                var bytes = RawPeer.command(
                    .storeRequest(messageID: 1, sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3"), in: 3)
                bytes.writeImmutableBuffer(RawPeer.data([1, 2, 3, 4], in: 3, isLast: false))
                bytes.writeImmutableBuffer(RawPeer.release)
                try await peer.send(bytes)
                #expect(try await peer.next() == .pdu(.releaseReply))
                peer.finish()
                #expect(try await peer.receive() == nil)
            }
            #expect(try names(in: folder).isEmpty)
        }
    }

    @Test func `two senders of one instance leave one whole file`() async throws {
        try await withTemporaryFolder { folder in
            let sample = SampleInstance(pixels: 400_000)
            let sent = try sample.encoded()
            try await withServer(FolderStorage(folder: folder)) { _, port in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<6 {
                        group.addTask {
                            let peer = try await RawPeer.associated(port: port)
                            for message in UInt16(1)...4 {
                                #expect(try await peer.store(sent, as: sample.instance, messageID: message).status == .success)
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            #expect(try names(in: folder) == ["\(sample.instance).dcm"])
            let file = try DICOMFile.read(path: "\(folder)/\(sample.instance).dcm")
            #expect(try DataSetWriter.write(file.dataSet, transferSyntax: .explicitVRLittleEndian) == sent)
        }
    }

    @Test(arguments: [
        (Part10FileReceiver.Collision.refuse, DIMSEStatus.duplicateSOPInstance, 10), (.keep, .success, 10), (.replace, .success, 20),
    ])
    func `an instance that is there already is treated as told`(
        _ collision: Part10FileReceiver.Collision, _ status: DIMSEStatus, _ columns: Int
    ) async throws {
        try await withTemporaryFolder { folder in
            let instance: UID = "1.2.3.4"
            try await withServer(FolderStorage(folder: folder, collision: collision)) { _, port in
                let peer = try await RawPeer.associated(port: port)
                #expect(try await peer.store(SampleInstance(instance, pixels: 10).encoded(), as: instance).status == .success)
                #expect(try await peer.store(SampleInstance(instance, pixels: 20).encoded(), as: instance).status == status)
                #expect(try await peer.echo() == .success)
            }
            #expect(try names(in: folder) == ["1.2.3.4.dcm"])
            #expect(try DICOMFile.read(path: "\(folder)/1.2.3.4.dcm").dataSet.int(.columns) == columns)
        }
    }

    @Test(arguments: [
        "cut off", "cut off in a large value", "nested", "nested and cut off", "empty", "garbage", "another instance", "another class",
    ])
    func `a hostile data set is refused with its status, and the association goes on`(_ fault: String) async throws {
        let sample = SampleInstance("1.2.3")
        var bytes = try sample.encoded()
        var status = DIMSEStatus.cannotUnderstand
        switch fault {
        case "cut off": bytes.removeLast(5)
        case "cut off in a large value":
            bytes = try SampleInstance("1.2.3", pixels: 900_000).encoded()
            bytes.removeLast(100_000)
        case "nested", "nested and cut off":
            let open: [UInt8] = [
                0x08, 0, 0x40, 0x11, 0x53, 0x51, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE, 0xFF, 0, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF,
            ]
            let close: [UInt8] = [0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0, 0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0]
            bytes = []
            for _ in 0..<100_000 { bytes += open }
            if fault == "nested" { for _ in 0..<100_000 { bytes += close } }
        case "empty":
            bytes = []
            status = .dataSetDoesNotMatchSOPClass
        case "garbage": bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ 13) }
        case "another instance":
            bytes = try SampleInstance("1.2.4").encoded()
            status = .dataSetDoesNotMatchSOPClass
        default:
            bytes = try SampleInstance("1.2.3", sopClass: .mrImageStorage).encoded()
            status = .dataSetDoesNotMatchSOPClass
        }
        let sent = bytes
        let expected = status
        try await withTemporaryFolder { folder in
            try await withServer(FolderStorage(folder: folder)) { _, port in
                let peer = try await RawPeer.associated(port: port)
                let response = try await peer.store(sent, as: "1.2.3")
                #expect(response.status == expected)
                #expect(response.errorComment?.isEmpty == false)
                #expect(try names(in: folder).isEmpty)
                #expect(try await peer.store(sample.encoded(), as: "1.2.3").status == .success)
            }
        }
    }

    @Test(arguments: ["../../etc/passwd", "..", "1.2/3", "a.b", "", String(repeating: "1", count: 65)])
    func `an instance UID that is none is refused before anyone sees it`(_ instance: String) async throws {
        let storage = ScriptedStorage()
        try await withServer(storage) { _, port in
            let peer = try await RawPeer.associated(port: port)
            // Written by hand, since a well-made command set cuts text at 64 bytes.
            let padded = Array(instance.utf8) + (instance.utf8.count % 2 == 1 ? [0] : [])
            var command = ByteBuffer(hexadecimal: "0000 0200 1A000000")
            command.writeString("1.2.840.10008.5.1.4.1.1.2\0")
            command.writeImmutableBuffer(
                ByteBuffer(hexadecimal: "0000 0001 02000000 0100 0000 1001 02000000 0100 0000 0008 02000000 0100 0000 0010"))
            command.writeInteger(UInt32(padded.count), endianness: .little)
            command.writeBytes(padded)
            var bytes = ByteBuffer()
            DataTransferPDU.write(command, contextID: 3, isCommand: true, maximumLength: 16_384, to: &bytes)
            bytes.writeImmutableBuffer(RawPeer.data([1, 2], in: 3, isLast: true))
            try await peer.send(bytes)
            #expect(try await peer.response().status == .invalidObjectInstance)
            #expect(storage.happened.isEmpty)
            #expect(try await peer.echo() == .success)
        }
    }

    @Test func `what a provider throws becomes the status`() async throws {
        let storage = ScriptedStorage(
            begin: { request in
                if request.sopInstanceUID == "1.1" { throw StoreFailure(.outOfResources, comment: "no room") }
                if request.sopInstanceUID == "1.2" { throw Refused() }
            },
            receive: { bytes in
                if bytes.readableBytes == 2 { throw StoreFailure(.notAuthorized) }
                if bytes.readableBytes == 4 { throw Refused() }
            }, outcome: StoreOutcome(.init(rawValue: 0xB006), comment: "something left out"))
        try await withServer(storage) { _, port in
            let peer = try await RawPeer.associated(port: port)
            let first = try await peer.store([1], as: "1.1")
            #expect(first.status == .outOfResources && first.errorComment == "no room")
            #expect(try await peer.store([1], as: "1.2").status == .processingFailure)
            #expect(try await peer.store([1, 2], as: "1.3").status == .notAuthorized)
            #expect(try await peer.store([1, 2, 3, 4], as: "1.4").status == .processingFailure)
            let last = try await peer.store([1, 2, 3], as: "1.5")
            #expect(last.status?.category == .warning && last.errorComment == "something left out")
            #expect(last.affectedSOPInstanceUID == "1.5" && last.messageIDBeingRespondedTo == 1)
            #expect(
                storage.happened.map { if case .began = $0 { "began" } else if case .discarded = $0 { "discarded" } else { "finished" } }
                    == ["began", "discarded", "began", "discarded", "began", "finished"])
        }
    }

    @Test func `services that are not here are answered, with or without a data set`() async throws {
        try await withServer(ScriptedStorage()) { _, port in
            let peer = try await RawPeer.associated(port: port)
            for (field, dataSetType) in [
                (CommandField.findRequest, UInt16(1)), (.actionRequest, 0x0101), (.init(rawValue: 0x0777), 0x0101),
            ] {
                var command = CommandSet()
                command.append(.affectedSOPClassUID, UID.ctImageStorage)
                command.append(.commandField, field.rawValue)
                command.append(.messageID, 4)
                command.append(.dataSetType, dataSetType)
                var bytes = RawPeer.command(command, in: 3)
                if dataSetType == 1 { bytes.writeImmutableBuffer(RawPeer.data([1, 2, 3, 4], in: 3, isLast: true)) }
                try await peer.send(bytes)
                let response = try await peer.response()
                #expect(response.status == .unrecognizedOperation)
                #expect(response.commandField == field.response)
                #expect(response.messageIDBeingRespondedTo == 4)
            }
            // A cancel has no response of its own.
            var cancel = CommandSet()
            cancel.append(.commandField, CommandField.cancelRequest.rawValue)
            cancel.append(.messageIDBeingRespondedTo, 4)
            cancel.append(.dataSetType, 0x0101)
            try await peer.send(RawPeer.command(cancel, in: 3))
            #expect(try await peer.echo() == .success)
            try await peer.send(RawPeer.command(.echoRequest(messageID: 1), in: 3))
            #expect(try await peer.response().status == .sopClassNotSupported)
        }
    }

    @Test func `reading stops while a receiver is busy`() async throws {
        let gate = Gate()
        let storage = ScriptedStorage(receive: { _ in await gate.pass() })
        try await withServer(storage) { _, port in
            let peer = try await RawPeer.associated(port: port)
            try await peer.send(RawPeer.command(.storeRequest(messageID: 1, sopClassUID: .ctImageStorage, sopInstanceUID: "1.2"), in: 3))
            var piece = ByteBuffer()
            DataTransferPDU.writeHeader(contextID: 3, isCommand: false, isLast: false, count: 1 << 20, to: &piece)
            piece.writeRepeatingByte(0, count: 1 << 20)
            // The kernel's buffers are a few megabytes; a server without limit would take all of the 400.
            var sent = 0
            var idle = 0
            while idle < 40, sent < 400 << 20 {
                var rest = piece
                rest.moveReaderIndex(forwardBy: sent % piece.readableBytes)
                let count = peer.sendWithoutWaiting(rest)
                sent += count
                idle = count == 0 ? idle + 1 : 0
                if count == 0 { try await Task.sleep(for: .milliseconds(5)) }
            }
            #expect(sent < 100 << 20)
            gate.open()
            var rest = piece
            rest.moveReaderIndex(forwardBy: sent % piece.readableBytes)
            if sent % piece.readableBytes != 0 { try await peer.send(rest) }
            try await peer.send(RawPeer.data([], in: 3, isLast: true))
            #expect(try await peer.response().status == .success)
        }
    }

    @Test func `a disk that cannot be written to is a processing failure or a lack of room`() async throws {
        try await withTemporaryFolder { folder in
            let missing = ScriptedFolder(folder: "\(folder)/missing")
            try await withServer(missing) { _, port in
                let peer = try await RawPeer.associated(port: port)
                let small = SampleInstance("1.2.3")
                #expect(try await peer.store(small.encoded(), as: "1.2.3").status == .processingFailure)
                let large = SampleInstance("1.2.4", pixels: 900_000)
                #expect(try await peer.store(large.encoded(), as: "1.2.4").status == .processingFailure)
                #expect(try await peer.echo() == .success)
            }
        }
        // A file that takes nothing: ENOSPC.
        #expect(SystemFault("x", number: 28).status == .outOfResources)
    }

    @Test func `a graceful shutdown lets associations end`() async throws {
        let gate = Gate()
        let storage = ScriptedStorage(receive: { _ in await gate.pass() })
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let server = DICOMServer(configuration: .init(port: 0, drainTimeout: .seconds(600)), provider: storage, logger: logger)
        let group = ServiceGroup(services: [server], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let port = try await server.boundPort
            let peer = try await RawPeer.associated(port: port)
            try await peer.send(RawPeer.command(.storeRequest(messageID: 1, sopClassUID: .ctImageStorage, sopInstanceUID: "1.2"), in: 3))
            try await peer.send(RawPeer.data([1], in: 3, isLast: true))
            #expect(try await eventually { storage.receivedBytes == 1 })
            await group.triggerGracefulShutdown()
            // No new connections, while the old one goes on.
            #expect(try await eventually { (try? await RawPeer.connect(port: port)) == nil })
            gate.open()
            #expect(try await peer.response().status == .success)
            try await peer.send(RawPeer.release)
            #expect(try await peer.next() == .pdu(.releaseReply))
            peer.finish()
            try await tasks.waitForAll()
        }
        #expect(storage.happened.last == .ended(.released))
    }

    @Test func `what has not ended in time is aborted`() async throws {
        let storage = ScriptedStorage()
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let server = DICOMServer(
            configuration: .init(port: 0, artimTimeout: .hours(1), drainTimeout: .milliseconds(50)), provider: storage, logger: logger)
        let group = ServiceGroup(services: [server], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let peer = try await RawPeer.associated(port: try await server.boundPort)
            await group.triggerGracefulShutdown()
            #expect(try await peer.next() == .pdu(.abort(.byUser)))
            // The peer does not close the connection, and the stop does not wait for it until the ARTIM timer expires.
            #expect(try await peer.next() == nil)
            try await tasks.waitForAll()
            peer.finish()
        }
        #expect(storage.happened == [.ended(.abortedHere(reason: "the server is stopping"))])
    }
}
