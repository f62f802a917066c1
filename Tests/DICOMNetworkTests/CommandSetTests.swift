// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import NIOCore
import Testing

@testable import DICOMNetwork

@Suite(.timeLimit(.minutes(4))) struct CommandSetTests {
    @Test func `an echo request is written byte for byte as the standard says`() {
        let expected = ByteBuffer(
            hexadecimal: """
                0000 0000 04000000 38000000
                0000 0200 12000000 312E322E3834302E31303030382E312E3100
                0000 0001 02000000 3000
                0000 1001 02000000 0700
                0000 0008 02000000 0101
                """)
        #expect(CommandSet.echoRequest(messageID: 7).encoded() == expected)
    }

    @Test func `a store request comes back as it was made`() throws {
        let command = CommandSet.storeRequest(messageID: 65_535, sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3")
        let read = try CommandSet(decoding: command.encoded())
        #expect(read.commandField == .storeRequest)
        #expect(read.messageID == 65_535)
        #expect(read.priority == 0)
        #expect(read.affectedSOPClassUID == .ctImageStorage)
        #expect(read.affectedSOPInstanceUID == "1.2.3")
        #expect(read.hasDataSet)
        #expect(read.encodedLength == command.encoded().readableBytes + 12)
    }

    @Test func `a response repeats what it answers and says why`() throws {
        let request = CommandSet.storeRequest(messageID: 5, sopClassUID: .mrImageStorage, sopInstanceUID: "1.2.3")
        let response = CommandSet.response(
            to: request, status: .cannotUnderstand, comment: "bäd \\ \n" + String(repeating: "x", count: 100),
            offendingElements: [.patientID])
        let read = try CommandSet(decoding: response.encoded())
        #expect(read.commandField == .storeResponse)
        #expect(read.messageIDBeingRespondedTo == 5)
        #expect(read.status == .cannotUnderstand)
        #expect(read.affectedSOPClassUID == .mrImageStorage && read.affectedSOPInstanceUID == "1.2.3")
        #expect(read.offendingElements == [.patientID])
        #expect(read.errorComment == "b?d ? ?" + String(repeating: "x", count: 57))
        #expect(!read.hasDataSet)
    }

    @Test func `a success carries no comment`() {
        let response = CommandSet.response(to: .echoRequest(messageID: 1), status: .success, comment: "fine")
        #expect(!response.contains(.errorComment))
    }

    @Test func `the fields of other services are read`() throws {
        var command = CommandSet()
        command.append(.requestedSOPClassUID, UID.mrImageStorage)
        command.append(.commandField, CommandField.moveResponse.rawValue)
        command.append(.moveDestination, text: "DEST")
        command.append(.requestedSOPInstanceUID, UID("1.9"))
        command.append(.eventTypeID, 3)
        command.append(.attributeIdentifierList, tags: [.patientID, .patientName])
        command.append(.actionTypeID, 4)
        command.append(.remainingSuboperations, 1)
        command.append(.completedSuboperations, 2)
        command.append(.failedSuboperations, 3)
        command.append(.warningSuboperations, 4)
        command.append(.moveOriginatorAETitle, text: "ORIGIN")
        command.append(.moveOriginatorMessageID, 9)
        let read = try CommandSet(decoding: command.encoded())
        #expect(read.requestedSOPClassUID == .mrImageStorage && read.requestedSOPInstanceUID == "1.9")
        #expect(read.commandField?.description == "C-MOVE-RSP" && read.commandField?.isResponse == true)
        #expect(read.moveDestination == "DEST" && read.moveOriginatorAETitle == "ORIGIN" && read.moveOriginatorMessageID == 9)
        #expect(read.eventTypeID == 3 && read.actionTypeID == 4 && read.attributeIdentifiers == [.patientID, .patientName])
        #expect(
            [read.remainingSuboperations, read.completedSuboperations, read.failedSuboperations, read.warningSuboperations]
                == [1, 2, 3, 4])
        #expect(read.messageID == nil && read.status == nil && read.errorComment == nil)
    }

    @Test(arguments: [
        "0000 0200 04000000 3132",  // a value beyond the end
        "0000 0200 FFFFFFFF 3132",
        "0000 0200 0400",  // a header cut off
        "0800 1600 02000000 3132",  // an element of another group
    ])
    func `malformed command sets are faults`(_ bytes: String) {
        #expect(throws: DIMSEFault.self) { try CommandSet(decoding: ByteBuffer(hexadecimal: bytes)) }
    }

    @Test func `values of the wrong length are no values`() throws {
        let read = try CommandSet(decoding: ByteBuffer(hexadecimal: "0000 0001 04000000 30000000 0000 0200 00000000"))
        #expect(read.commandField == nil)
        #expect(read.affectedSOPClassUID == nil && read.contains(.affectedSOPClassUID))
    }

    @Test(arguments: [
        (DIMSEStatus.success, DIMSEStatus.Category.success, "0000H success"),
        (.outOfResources, .failure, "A700H refused: out of resources"),
        (.init(rawValue: 0xB000), .warning, "B000H warning: coercion of data elements"),
        (.init(rawValue: 0xC123), .failure, "C123H error: cannot understand"), (.pending, .pending, "FF00H pending"),
        (.cancelled, .cancel, "FE00H cancelled"), (.init(rawValue: 0x0107), .warning, "0107H warning: attribute list error"),
        (.init(rawValue: 0x4321), .failure, "4321H failure"),
    ])
    func `statuses have a category and words`(_ status: DIMSEStatus, _ category: DIMSEStatus.Category, _ text: String) {
        #expect(status.category == category)
        #expect(status.description == text)
    }
}
