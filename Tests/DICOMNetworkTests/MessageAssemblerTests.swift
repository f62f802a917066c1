// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import NIOCore
import Testing

@testable import DICOMNetwork

@Suite(.timeLimit(.minutes(4))) struct MessageAssemblerTests {
    private func fragment(_ bytes: ByteBuffer, command: Bool, last: Bool, context: UInt8 = 1) -> PDVFragment {
        PDVFragment(contextID: context, isCommand: command, isLast: last, bytes: bytes)
    }

    @Test func `command sets come whole, data sets as they come`() throws {
        var assembler = MessageAssembler()
        let command = CommandSet.storeRequest(messageID: 1, sopClassUID: .ctImageStorage, sopInstanceUID: "1.2")
        var bytes = command.encoded()
        for _ in 0..<20 {
            let part = bytes.readSlice(length: 2) ?? ByteBuffer()
            #expect(try assembler.take(fragment(part, command: true, last: false)) == .none)
        }
        #expect(assembler.isInsideMessage)
        guard case .command(let read, contextID: 1) = try assembler.take(fragment(bytes, command: true, last: true)) else {
            Issue.record("no command")
            return
        }
        #expect(read.affectedSOPInstanceUID == "1.2")
        let data = ByteBuffer(bytes: [1, 2])
        #expect(try assembler.take(fragment(data, command: false, last: false)) == .data(data, isLast: false))
        #expect(try assembler.take(fragment(ByteBuffer(), command: false, last: true)) == .data(ByteBuffer(), isLast: true))
        #expect(!assembler.isInsideMessage)
    }

    @Test func `a message without a data set is complete with its command set`() throws {
        var assembler = MessageAssembler()
        _ = try assembler.take(fragment(CommandSet.echoRequest(messageID: 1).encoded(), command: true, last: true))
        #expect(!assembler.isInsideMessage)
    }

    @Test func `what is out of place is a fault`() throws {
        let store = CommandSet.storeRequest(messageID: 1, sopClassUID: .ctImageStorage, sopInstanceUID: "1.2").encoded()
        var fresh = MessageAssembler()
        #expect(throws: DIMSEFault.self) { try fresh.take(fragment(ByteBuffer(), command: false, last: true)) }

        var inCommand = MessageAssembler()
        _ = try inCommand.take(fragment(ByteBuffer(bytes: [0]), command: true, last: false))
        var copy = inCommand
        #expect(throws: DIMSEFault.self) { try copy.take(fragment(ByteBuffer(), command: false, last: false)) }
        #expect(throws: DIMSEFault.self) { try inCommand.take(fragment(ByteBuffer(), command: true, last: true, context: 3)) }

        var inData = MessageAssembler()
        _ = try inData.take(fragment(store, command: true, last: true))
        copy = inData
        #expect(throws: DIMSEFault.self) { try copy.take(fragment(store, command: true, last: true)) }
        #expect(throws: DIMSEFault.self) { try inData.take(fragment(ByteBuffer(), command: false, last: true, context: 3)) }
    }

    @Test func `a command set that does not end is given up at 64 kB`() throws {
        var assembler = MessageAssembler()
        let piece = ByteBuffer(repeating: 0, count: 16_384)
        for _ in 0..<4 { _ = try assembler.take(fragment(piece, command: true, last: false)) }
        #expect(throws: DIMSEFault.self) { try assembler.take(fragment(ByteBuffer(bytes: [0]), command: true, last: false)) }
    }
}
