// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import NIOCore
import Testing

@testable import DICOMNetwork

@Suite(.timeLimit(.minutes(4))) struct AssociatePDUTests {
    static let request: AssociateRequestPDU = {
        var information = UserInformation(maximumLength: 16_384)
        information.asynchronousOperations = .init(maximumInvoked: 3, maximumPerformed: 0)
        information.roleSelections = [.init(sopClassUID: .ctImageStorage, isUser: true, isProvider: true)]
        information.extendedNegotiations = [.init(sopClassUID: .ctImageStorage, information: [2, 0, 0, 0, 1, 0])]
        information.commonExtendedNegotiations = [
            .init(sopClassUID: "1.2.3", serviceClassUID: "1.2.840.10008.4.2", relatedGeneralSOPClassUIDs: ["1.2.4", "1.2.5"])
        ]
        information.userIdentity = .init(
            kind: .userNameAndPasscode, isResponseRequested: true, primaryField: Array("anna".utf8), secondaryField: Array("s".utf8))
        return AssociateRequestPDU(
            calledAETitle: "CALLED", callingAETitle: "CALLING",
            contexts: [
                .init(id: 1, abstractSyntax: .verification, transferSyntaxes: [.implicitVRLittleEndian]),
                .init(id: 255, abstractSyntax: .ctImageStorage, transferSyntaxes: [.explicitVRLittleEndian, .rleLossless]),
            ], userInformation: information)
    }()

    static let accept: AssociateAcceptPDU = {
        var information = UserInformation()
        information.asynchronousOperations = .synchronous
        information.userIdentityResponse = [1, 2, 3]
        return AssociateAcceptPDU(
            calledAETitle: "CALLED", callingAETitle: "CALLING",
            contexts: [
                .init(id: 1, result: .acceptance, transferSyntax: .implicitVRLittleEndian),
                .init(id: 255, result: .transferSyntaxesNotSupported, transferSyntax: .explicitVRLittleEndian),
            ], userInformation: information)
    }()

    @Test func `a request is written byte for byte as the standard says`() {
        let request = AssociateRequestPDU(
            calledAETitle: "A", callingAETitle: "B",
            contexts: [.init(id: 1, abstractSyntax: "1.2", transferSyntaxes: ["1.2.3"])],
            userInformation: {
                var information = UserInformation(maximumLength: 0x4000)
                information.implementationClassUID = "1.9"
                information.implementationVersionName = "V"
                return information
            }())
        let expected = ByteBuffer(
            hexadecimal: """
                01 00 0000008D 0001 0000
                41 20202020 20202020 20202020 202020   42 20202020 20202020 20202020 202020
                00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000
                10 00 0015 312E322E3834302E31303030382E332E312E312E31
                20 00 0014 01 00 00 00  30 00 0003 312E32  40 00 0005 312E322E33
                50 00 0014 51 00 0004 00004000  52 00 0003 312E39  55 00 0001 56
                """)
        #expect(ByteBuffer { request.write(to: &$0) } == expected)
    }

    @Test func `titles lose their padding, whatever it is made of`() throws {
        var bytes = ByteBuffer { Self.request.write(to: &$0) }
        bytes.setString("  SCP \0\0\0\0\0\0\0\0\0\0", at: 10)
        bytes.setBytes([0xC4] + [UInt8](repeating: 0x20, count: 15), at: 26)
        guard case .pdu(.associateRequest(let read)) = try decode(bytes, cut: { .max }).first else {
            Issue.record("no request")
            return
        }
        #expect(read.calledAETitle == "SCP")
        #expect(read.callingAETitle == "\u{FFFD}")
    }

    @Test func `UIDs with padding or bytes above 7F are taken without harm`() throws {
        let context = ByteBuffer { buffer in
            buffer.writeMultipleIntegers(UInt8(3), UInt8(0), UInt8(0), UInt8(0))
            buffer.writeItem(0x30) { $0.writeBytes(Array("1.2\0".utf8)) }
            buffer.writeItem(0x40) { $0.writeBytes([0x31, 0xFF, 0x32]) }
        }
        let proposal = try PresentationContextProposal(item: context)
        #expect(proposal.abstractSyntax == "1.2")
        #expect(proposal.transferSyntaxes == ["1\u{FFFD}2"])
    }

    @Test func `items of unknown types are passed over`() throws {
        var information = ByteBuffer { buffer in
            buffer.writeItem(0x50) { buffer in
                buffer.writeItem(0x51) { $0.writeInteger(UInt32(77)) }
                buffer.writeItem(0x5F) { $0.writeBytes([1, 2, 3]) }
            }
        }
        information.moveReaderIndex(forwardBy: 4)
        #expect(try UserInformation(item: information).maximumLength == 77)
    }

    @Test(arguments: [
        "10 00 00FF 31",  // an item beyond the PDU
        "20 00 0003 010000",  // a context without its reserved bytes
        "20 00 0004 02000000",  // an even identifier
        "20 00 0004 01000000",  // no abstract syntax
        "20 00 000B 01000000 30000003 312E32 20 00 000B 01000000 30000003 312E32",  // the same identifier twice
        "50 00 0006 51 00 0002 0001",  // a maximum length of two bytes
        "50 00 0008 54 00 0004 00FF3132",  // a role selection that ends inside its UID
        "50 00 0006 58 00 0002 0101",  // a user identity without fields
        "50 00 0007 57 00 0003 000000",
        "50 00",
    ])
    func `malformed items are faults`(_ items: String) {
        let items = ByteBuffer(hexadecimal: items)
        let bytes = ByteBuffer { buffer in
            buffer.writeMultipleIntegers(UInt8(1), UInt8(0), UInt32(68 + items.readableBytes), UInt16(1), UInt16(0))
            buffer.writeRepeatingByte(0x20, count: 32)
            buffer.writeRepeatingByte(0, count: 32)
            buffer.writeImmutableBuffer(items)
        }
        let fault = #expect(throws: PDUFault.self) { try decode(bytes) { .max } }
        #expect(fault?.reason == .invalidPDUParameterValue)
    }

    @Test func `an answer has something to say about every item that asks`() {
        let answer = Self.request.userInformation.answer(
            maximumLength: 5000, acceptedClasses: [.ctImageStorage], identityResponse: [9])
        #expect(answer.maximumLength == 5000)
        #expect(answer.asynchronousOperations == .synchronous)
        #expect(answer.roleSelections == [.init(sopClassUID: .ctImageStorage, isUser: true, isProvider: false)])
        #expect(answer.extendedNegotiations == [.init(sopClassUID: .ctImageStorage, information: [2, 0, 0, 0, 0, 0])])
        #expect(answer.commonExtendedNegotiations.isEmpty && answer.userIdentity == nil)
        #expect(answer.userIdentityResponse == [9])
        #expect(answer.implementationClassUID == ImplementationIdentity.classUID)

        let plain = UserInformation().answer(maximumLength: 5000, acceptedClasses: [], identityResponse: [])
        #expect(plain.asynchronousOperations == nil && plain.userIdentityResponse == nil && plain.roleSelections.isEmpty)
    }

    @Test func `a user identity does not show its fields`() {
        #expect(!"\(UserIdentity(kind: .userName, isResponseRequested: false, primaryField: Array("anna".utf8)))".contains("anna"))
    }

    @Test(arguments: [
        ("A", true), ("SIXTEEN_CHARS_16", true), ("A B", true), ("", false), ("SEVENTEEN_CHARS__", false), (" A", false), ("A\\B", false),
        ("Ä", false),
    ])
    func `titles have 1 to 16 printable characters`(_ title: String, _ isValid: Bool) {
        #expect(AETitle.isValid(title) == isValid)
    }
}
