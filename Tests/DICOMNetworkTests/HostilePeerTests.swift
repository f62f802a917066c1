// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import NIOCore
import Testing

@testable import DICOMNetwork

@Suite(.timeLimit(.minutes(4))) struct HostilePeerTests {
    @Test func `silent and half-open peers delay nobody`() async throws {
        try await withServer(ScriptedStorage()) { server, port in
            var peers: [RawPeer] = []
            let request = RawPeer.request()
            for index in 0..<60 {
                let peer = try await RawPeer.connect(port: port)
                // A third says nothing, a third half a request, a third stops in the middle of a command set.
                if index % 3 == 1, let half = request.getSlice(at: 0, length: request.readableBytes / 2) { try await peer.send(half) }
                if index % 3 == 2 {
                    try await peer.send(request)
                    _ = try await peer.receive()
                    try await peer.send(ByteBuffer(hexadecimal: "0400 00001000 00000FFC 01 01 0000"))
                }
                peers.append(peer)
            }
            // Timers are an hour long here: were there any waiting, this would not end.
            for _ in 0..<10 { #expect(try await DICOMClient.echo(.loopback(port)) == .success) }
            // The echoes' own associations end a moment after their clients have gone.
            #expect(try await eventually { server.activeAssociations == 20 })
            for peer in peers { peer.finish() }
            #expect(try await eventually { server.activeAssociations == 0 })
        }
    }

    @Test func `the ARTIM timer ends a silent connection and no other`() async throws {
        try await withServer(ScriptedStorage(), configure: { $0.artimTimeout = .milliseconds(100) }) { _, port in
            let good = try await RawPeer.eventuallyAssociated(port: port)
            let silent = try await RawPeer.connect(port: port)
            let slow = try await RawPeer.connect(port: port)
            #expect(try await silent.receive() == nil)
            // A byte now and then does not put the timer off: were it so, this request of 64 kB would keep the connection for minutes.
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try? await slow.send(ByteBuffer(hexadecimal: "0100 00010000"))
                    while !Task.isCancelled {
                        try? await slow.send(ByteBuffer(bytes: [0]))
                        try? await Task.sleep(for: .milliseconds(10))
                    }
                }
                #expect(try await slow.receive() == nil)
                group.cancelAll()
                try await group.waitForAll()
            }
            #expect(try await good.echo() == .success)
        }
    }

    @Test func `a peer that has been aborted is not waited for longer than the ARTIM timer`() async throws {
        try await withServer(ScriptedStorage(), configure: { $0.artimTimeout = .milliseconds(100) }) { _, port in
            let peer = try await RawPeer.eventuallyAssociated(port: port)
            try await peer.send(ByteBuffer(hexadecimal: "0900 00000000"))
            #expect(try await peer.next() == .pdu(.abort(.byProvider(.unrecognizedPDU))))
            #expect(try await peer.next() == nil)
        }
    }

    @Test func `an idle association is aborted`() async throws {
        let storage = ScriptedStorage()
        try await withServer(storage, configure: { $0.idleTimeout = .milliseconds(100) }) { _, port in
            let peer = try await RawPeer.associated(port: port)
            #expect(try await peer.next() == .pdu(.abort(.byUser)))
            peer.finish()
            #expect(try await eventually { storage.happened == [.ended(.abortedHere(reason: "idle for too long"))] })
        }
    }

    /// What a peer without an association may not say, and what it is told (AA-1 has no reason to give).
    @Test(arguments: [
        "47455420 2F20 485454502F312E31", "0400 00000006 00000002 0103", "0500 00000004 00000000", "0600 00000004 00000000",
        "0300 00000004 00010101", "0100 FFFFFFFF", "0200 00000044" + String(repeating: "00", count: 68),
        // Shorter than a request's fixed part; a second proposal of the same context.
        "0100 00000043" + String(repeating: "00", count: 67),
        "0100 00000062 00010000" + String(repeating: "20", count: 32) + String(repeating: "00", count: 32)
            + "2000 000B 01000000 30000003 312E32 2000 000B 01000000 30000003 312E32",
    ])
    func `what comes instead of a request is aborted`(_ bytes: String) async throws {
        try await withServer(ScriptedStorage()) { _, port in
            let peer = try await RawPeer.connect(port: port)
            try await peer.send(ByteBuffer(hexadecimal: bytes))
            #expect(try await peer.next() == .pdu(.abort(.byUser)))
            peer.finish()
            #expect(try await peer.next() == nil)
            #expect(try await DICOMClient.echo(.loopback(port)) == .success)
        }
    }

    /// A request of nothing but zeros is whole, and says that it supports no version of the protocol: the service provider rejects
    /// it (PS3.8 action AE-6 and table 9-21) and leaves the byte that follows alone (action AA-7 needs a whole PDU).
    @Test func `a request of zeros is rejected for its protocol version`() async throws {
        try await withServer(ScriptedStorage()) { _, port in
            let peer = try await RawPeer.connect(port: port)
            try await peer.send(ByteBuffer(hexadecimal: "0100 00000044" + String(repeating: "00", count: 68) + "FF"))
            #expect(try await peer.next() == .pdu(.associateReject(AssociateRejectPDU(.protocolVersionNotSupported))))
            peer.finish()
            #expect(try await peer.next() == nil)
            #expect(try await DICOMClient.echo(.loopback(port)) == .success)
        }
    }

    @Test(arguments: [
        ("0800 00000000", AbortReason.unrecognizedPDU), ("0100 FFFFFFFF", .invalidPDUParameterValue),
        ("0400 00000006 00000002 0703", .invalidPDUParameterValue),  // a context that was not accepted
        ("0400 00000005", .invalidPDUParameterValue), ("0600 00000004 00000000", .unexpectedPDU),
        ("0300 00000004 00010101", .unexpectedPDU), ("0500 00000008", .invalidPDUParameterValue),
        ("0200 00000044 00010000" + String(repeating: "20", count: 32) + String(repeating: "00", count: 32), .unexpectedPDU),
    ])
    func `what has no place in an association aborts it with the reason`(_ bytes: String, _ reason: AbortReason) async throws {
        let storage = ScriptedStorage()
        try await withServer(storage) { _, port in
            let peer = try await RawPeer.associated(port: port)
            try await peer.send(ByteBuffer(hexadecimal: bytes))
            #expect(try await peer.next() == .pdu(.abort(.byProvider(reason))))
            peer.finish()
            #expect(
                try await eventually {
                    if case .ended(.abortedHere) = storage.happened.last { true } else { false }
                })
            #expect(try await DICOMClient.echo(.loopback(port)) == .success)
        }
    }

    @Test func `a second request on an association aborts it`() async throws {
        try await withServer(ScriptedStorage()) { _, port in
            let peer = try await RawPeer.associated(port: port)
            try await peer.send(RawPeer.request())
            #expect(try await peer.next() == .pdu(.abort(.byProvider(.unexpectedPDU))))
        }
    }

    @Test(arguments: ["data instead of a command", "a command inside data", "a response", "no command field", "another context"])
    func `messages out of order abort the association`(_ what: String) async throws {
        let store = CommandSet.storeRequest(messageID: 1, sopClassUID: .ctImageStorage, sopInstanceUID: "1.2")
        var bytes = ByteBuffer()
        switch what {
        case "data instead of a command": bytes = RawPeer.data([1, 2], in: 3, isLast: true)
        case "a command inside data":
            bytes = RawPeer.command(store, in: 3)
            bytes.writeImmutableBuffer(RawPeer.command(store, in: 3))
        case "a response": bytes = RawPeer.command(.response(to: store, status: .success), in: 3)
        case "no command field": bytes = RawPeer.command(CommandSet(), in: 3)
        default:
            bytes = RawPeer.command(store, in: 3)
            bytes.writeImmutableBuffer(RawPeer.data([1, 2], in: 1, isLast: true))
        }
        let storage = ScriptedStorage()
        let sent = bytes
        try await withServer(storage) { _, port in
            let peer = try await RawPeer.associated(port: port)
            try await peer.send(sent)
            #expect(try await peer.next() == .pdu(.abort(.byUser)))
            peer.finish()
            #expect(
                try await eventually {
                    if case .ended(.abortedHere) = storage.happened.last { true } else { false }
                })
            #expect(!storage.happened.contains { if case .finished = $0 { true } else { false } })
        }
    }

    @Test func `a command set that does not end is refused at 64 kB`() async throws {
        try await withServer(ScriptedStorage()) { _, port in
            let peer = try await RawPeer.associated(port: port)
            var flood = ByteBuffer()
            for _ in 0..<8 {
                DataTransferPDU.writeHeader(contextID: 1, isCommand: true, isLast: false, count: 16_000, to: &flood)
                flood.writeRepeatingByte(0, count: 16_000)
            }
            try await peer.send(flood)
            #expect(try await peer.next() == .pdu(.abort(.byUser)))
            #expect(try await DICOMClient.echo(.loopback(port)) == .success)
        }
    }

    @Test func `random bytes at any point do no harm`() async throws {
        let conversation = try {
            var bytes = RawPeer.request()
            let sample = SampleInstance("1.2.3")
            bytes.writeImmutableBuffer(
                RawPeer.command(.storeRequest(messageID: 1, sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3"), in: 3))
            bytes.writeImmutableBuffer(RawPeer.data(try sample.encoded(), in: 3, isLast: true, maximumLength: 500))
            bytes.writeImmutableBuffer(RawPeer.release)
            return bytes
        }()
        try await withTemporaryFolder { folder in
            try await withServer(FolderStorage(folder: folder)) { server, port in
                for seed in UInt64(1)...100 {
                    var random = Seeded(seed)
                    var bytes = conversation
                    for _ in 0..<Int.random(in: 1...8, using: &random) {
                        let position = Int.random(in: 0..<bytes.writerIndex, using: &random)
                        bytes.setInteger(UInt8.random(in: 0...255, using: &random), at: position)
                    }
                    let peer = try await RawPeer.connect(port: port)
                    try await peer.send(bytes)
                    peer.finish()
                    _ = try await peer.receiveAll()
                }
                #expect(try await DICOMClient.echo(.loopback(port)) == .success)
                #expect(try await eventually { server.activeAssociations == 0 })
                // Nothing but whole instances is left.
                #expect(try names(in: folder).allSatisfy { $0.hasSuffix(".dcm") })
            }
        }
    }

    @Test func `a peer that reads nothing is not written to without end`() async throws {
        let configure = { (configuration: inout DICOMServer.Configuration) in
            configuration.idleTimeout = .milliseconds(300)
            configuration.artimTimeout = .milliseconds(300)
        }
        try await withServer(ScriptedStorage(), configure: configure) { server, port in
            let peer = try await RawPeer.eventuallyAssociated(port: port)
            let echoes = ByteBuffer { buffer in
                for id in UInt16(0)..<500 { buffer.writeImmutableBuffer(RawPeer.command(.echoRequest(messageID: id), in: 1)) }
            }
            async let flood: Void = {
                for _ in 0..<2000 where server.activeAssociations > 0 { try? await peer.send(echoes) }
            }()
            #expect(try await eventually { server.activeAssociations == 0 })
            _ = await flood
            // This one may be thought idle too, where the machine is busy.
            #expect(try await eventually { (try? await DICOMClient.echo(.loopback(port))) == .success })
        }
    }

    @Test func `connections beyond the limit are closed at once`() async throws {
        try await withServer(ScriptedStorage(), configure: { $0.maximumConnections = 2 }) { _, port in
            let first = try await RawPeer.associated(port: port)
            let second = try await RawPeer.associated(port: port)
            let third = try await RawPeer.connect(port: port)
            #expect(try await third.receive() == nil)
            #expect(try await first.echo() == .success)
            #expect(try await second.echo() == .success)
        }
    }
}
