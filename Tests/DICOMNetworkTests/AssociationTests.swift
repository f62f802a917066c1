// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import NIOCore
import Testing

@testable import DICOMNetwork

@Suite(.timeLimit(.minutes(4))) struct AssociationTests {
    @Test func `a server echoes`() async throws {
        try await withServer(ScriptedStorage()) { _, port in
            let status = try await DICOMClient.echo(.loopback(port))
            #expect(status == .success)
        }
    }

    @Test func `both sides learn what was agreed`() async throws {
        let contexts: [PresentationContextProposal] = [
            .init(id: 1, abstractSyntax: .verification, transferSyntaxes: [.implicitVRLittleEndian]),
            .init(id: 5, abstractSyntax: .ctImageStorage, transferSyntaxes: [.rleLossless, .explicitVRLittleEndian]),
            .init(id: 7, abstractSyntax: "1.2.840.10008.5.1.4.1.2.1.1", transferSyntaxes: [.explicitVRLittleEndian]),
        ]
        let storage = ScriptedStorage()
        try await withServer(storage) { server, port in
            try await DICOMClient.withAssociation(to: .loopback(port), contexts: contexts) { association in
                #expect(
                    association.contexts == [
                        .init(id: 1, abstractSyntax: .verification, transferSyntax: .implicitVRLittleEndian),
                        .init(id: 5, abstractSyntax: .ctImageStorage, transferSyntax: .rleLossless),
                    ])
                #expect(server.activeAssociations == 1)
                #expect(association.isOpen)
            }
            #expect(try await eventually { storage.happened == [.ended(.released)] && server.activeAssociations == 0 })
        }
    }

    @Test func `a rejection says who rejected and why`() async throws {
        let storage = ScriptedStorage(decision: { request in
            request.calledAETitle == "WARD"
                ? .accept(request.contexts.map { StorageNegotiation.result(for: $0) }) : .reject(.calledAETitleNotRecognized)
        })
        try await withServer(storage) { _, port in
            let status = try await DICOMClient.echo(.loopback(port, called: "WARD"))
            #expect(status == .success)
            let error = await #expect(throws: DICOMNetworkError.self) {
                try await DICOMClient.echo(.loopback(port, called: "OTHER"))
            }
            #expect(error?.rejection == .calledAETitleNotRecognized)
            #expect(error?.code == .permissionDenied)
            #expect(
                error?.description
                    == "OTHER at 127.0.0.1:\(port) rejected the association permanently: the application says called AE title not recognized"
            )
        }
    }

    @Test func `more associations than allowed are rejected for now`() async throws {
        try await withServer(ScriptedStorage(), configure: { $0.maximumAssociations = 1 }) { server, port in
            try await DICOMClient.withAssociation(to: .loopback(port), contexts: RawPeer.contexts) { _ in
                let error = await #expect(throws: DICOMNetworkError.self) { try await DICOMClient.echo(.loopback(port)) }
                #expect(error?.rejection == .localLimitExceeded)
                #expect(error?.code == .unavailable)
            }
            #expect(try await eventually { server.activeAssociations == 0 })
            #expect(try await DICOMClient.echo(.loopback(port)) == .success)
        }
    }

    @Test func `a user identity is confirmed to a peer that asks for it`() async throws {
        let storage = ScriptedStorage(decision: { request in
            request.userInformation.userIdentity?.userName == "anna"
                ? .accept(request.contexts.map { StorageNegotiation.result(for: $0) }, userIdentityResponse: [7])
                : .reject(.noReasonGiven)
        })
        try await withServer(storage) { _, port in
            var information = UserInformation()
            information.userIdentity = UserIdentity(
                kind: .userName, isResponseRequested: true, primaryField: Array("anna".utf8))
            let peer = try await RawPeer.connect(port: port)
            try await peer.send(RawPeer.request(information: information))
            guard case .pdu(.associateAccept(let accept)) = try await peer.next() else {
                Issue.record("not accepted")
                return
            }
            #expect(accept.userInformation.userIdentityResponse == [7])
            await #expect(throws: DICOMNetworkError.self) { try await DICOMClient.echo(.loopback(port)) }
        }
    }

    @Test(arguments: [
        (UInt16(2), AssociateRequestPDU.dicomApplicationContext, AssociationRejection.protocolVersionNotSupported),
        (1, "1.2.3", .applicationContextNotSupported),
    ])
    func `what the protocol itself cannot take is rejected`(_ version: UInt16, _ context: String, _ rejection: AssociationRejection)
        async throws
    {
        try await withServer(ScriptedStorage()) { _, port in
            var request = AssociateRequestPDU(
                calledAETitle: "A", callingAETitle: "B", contexts: RawPeer.contexts, userInformation: UserInformation())
            request.protocolVersion = version
            request.applicationContext = context
            let peer = try await RawPeer.connect(port: port)
            try await peer.send(ByteBuffer { request.write(to: &$0) })
            #expect(try await peer.next() == .pdu(.associateReject(AssociateRejectPDU(rejection))))
        }
    }

    @Test func `nobody listening is told in one line`() async throws {
        let closed = try ClosedPort()
        let error = await #expect(throws: DICOMNetworkError.self) { try await DICOMClient.echo(.loopback(closed.port)) }
        #expect(error?.description == "cannot connect to ANY-SCP at 127.0.0.1:\(closed.port): Connection refused")
    }

    @Test func `a port that is taken is told to those who wait for it`() async throws {
        try await withServer(ScriptedStorage()) { _, port -> Void in
            let error = await #expect(throws: DICOMNetworkError.self) {
                try await withServer(ScriptedStorage(), configure: { $0.port = port }) { _, _ in }
            }
            #expect(error?.description.contains("Address already in use") == true)
        }
    }

    @Test func `a peer that speaks another protocol is named`() async throws {
        let error = await #expect(throws: DICOMNetworkError.self) {
            try await withRawListener {
                ByteBuffer(string: "HTTP/1.1 400 Bad Request\r\n\r\n")
            } body: {
                try await DICOMClient.echo(.loopback($0))
            }
        }
        #expect(error?.description.contains("does not speak DICOM") == true)
    }

    @Test func `a peer that says nothing is given up in time`() async throws {
        let options = ClientOptions(associationTimeout: .milliseconds(50))
        let error = await #expect(throws: DICOMNetworkError.self) {
            try await withRawListener {
                nil
            } body: {
                try await DICOMClient.echo(.loopback($0), options: options)
            }
        }
        #expect(error?.code == .deadlineExceeded)
    }

    @Test(arguments: ["", "SEVENTEEN_CHARS__", "A\\B"])
    func `titles that cannot be sent are refused before connecting`(_ title: String) async {
        let error = await #expect(throws: DICOMNetworkError.self) {
            try await DICOMClient.echo(DICOMPeer(host: "127.0.0.1", port: 1, calledAETitle: title))
        }
        #expect(error?.code == .invalidArgument)
    }

    @Test func `one association does one thing at a time`() async throws {
        let gate = Gate()
        let storage = ScriptedStorage(receive: { _ in await gate.pass() })
        try await withTemporaryFolder { folder in
            let path = try SampleInstance().write(to: folder)
            try await withServer(storage) { _, port in
                try await DICOMClient.withAssociation(to: .loopback(port), contexts: RawPeer.contexts) { association in
                    async let stored = association.store(path: path)
                    _ = try await eventually { storage.receivedBytes > 0 }
                    let error = await #expect(throws: DICOMNetworkError.self) { try await association.echo() }
                    #expect(error?.code == .failedPrecondition)
                    gate.open()
                    #expect(try await stored == .success)
                    #expect(try await association.echo() == .success)
                }
            }
        }
    }

    @Test func `many associations leave nothing open`() async throws {
        let storage = ScriptedStorage()
        try await withServer(storage) { server, port in
            for _ in 0..<200 {
                let status = try await DICOMClient.echo(.loopback(port))
                #expect(status == .success)
            }
            // The listening socket is left.
            let isClean = try await eventually { try server.activeAssociations == 0 && openSockets(port: port) == 1 }
            #expect(isClean)
            #expect(storage.happened.count == 200)
        }
    }
}
