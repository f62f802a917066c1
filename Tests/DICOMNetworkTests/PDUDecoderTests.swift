// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import NIOCore
import Testing

@testable import DICOMNetwork

@Suite(.timeLimit(.minutes(4))) struct PDUDecoderTests {
    /// One of everything, a P-DATA-TF with two values among them.
    static let conversation = ByteBuffer { buffer in
        AssociatePDUTests.request.write(to: &buffer)
        AssociatePDUTests.accept.write(to: &buffer)
        AssociateRejectPDU(.localLimitExceeded).write(to: &buffer)
        buffer.writeMultipleIntegers(UInt8(4), UInt8(0), UInt32(6 + 3 + 6 + 5))
        buffer.writeMultipleIntegers(UInt32(5), UInt8(1), UInt8(3), UInt8(7), UInt8(8), UInt8(9))
        buffer.writeMultipleIntegers(UInt32(7), UInt8(1), UInt8(0), UInt32(0xA1B2_C3D4), UInt8(5))
        DataTransferPDU.write(
            ByteBuffer(bytes: [UInt8](repeating: 6, count: 1000)), contextID: 1, isCommand: false, maximumLength: 106, to: &buffer)
        ReleasePDU.writeRequest(to: &buffer)
        ReleasePDU.writeReply(to: &buffer)
        AbortPDU.byProvider(.unexpectedPDU).write(to: &buffer)
    }

    @Test func `every PDU comes back as it was written`() throws {
        let events = try decode(Self.conversation) { .max }
        let large = ByteBuffer(bytes: [0xA1, 0xB2, 0xC3, 0xD4, 5] + [UInt8](repeating: 6, count: 1000))
        #expect(
            events == [
                .pdu(.associateRequest(AssociatePDUTests.request)), .pdu(.associateAccept(AssociatePDUTests.accept)),
                .pdu(.associateReject(AssociateRejectPDU(.localLimitExceeded))),
                .fragment(PDVFragment(contextID: 1, isCommand: true, isLast: true, bytes: ByteBuffer(bytes: [7, 8, 9]))),
                .fragment(PDVFragment(contextID: 1, isCommand: false, isLast: true, bytes: large)),
                .pdu(.releaseRequest), .pdu(.releaseReply), .pdu(.abort(.byProvider(.unexpectedPDU))),
            ])
    }

    @Test func `the pieces in which bytes come make no difference`() throws {
        let whole = try decode(Self.conversation) { .max }
        #expect(try decode(Self.conversation) { 1 } == whole)
        for seed in UInt64(1)...60 {
            var random = Seeded(seed)
            #expect(try decode(Self.conversation) { Int.random(in: 1...(seed % 2 == 0 ? 13 : 400), using: &random) } == whole)
        }
    }

    @Test func `values are handed on as they come, and a PDU is never waited for`() throws {
        var decoder = PDUDecoder()
        // A P-DATA-TF of four gigabytes.
        decoder.append(ByteBuffer(hexadecimal: "0400 FFFFFFFF FFFFFFFB 03 02 11 22"))
        #expect(try decoder.next() == .fragment(.init(contextID: 3, isCommand: false, isLast: false, bytes: .init(bytes: [0x11, 0x22]))))
        #expect(try decoder.next() == nil)
        decoder.append(ByteBuffer(bytes: [0x33]))
        #expect(try decoder.next() == .fragment(.init(contextID: 3, isCommand: false, isLast: false, bytes: .init(bytes: [0x33]))))
        #expect(!decoder.isBetweenPDUs)
    }

    @Test func `an empty value ends a data set`() throws {
        let events = try decode(ByteBuffer(hexadecimal: "0400 00000006 00000002 05 02")) { .max }
        #expect(events == [.fragment(PDVFragment(contextID: 5, isCommand: false, isLast: true, bytes: ByteBuffer()))])
    }

    @Test(arguments: [
        ("47455420 2F20", AbortReason.unrecognizedPDU),  // "GET / "
        ("1603 01020001", .unrecognizedPDU),  // a TLS hello
        ("0000 00000004", .unrecognizedPDU),
        ("0100 00100001", .invalidPDUParameterValue),  // a request beyond the limit
        ("0100 FFFFFFFF", .invalidPDUParameterValue),
        ("0200 7FFFFFFF", .invalidPDUParameterValue),
        ("0300 00000005", .invalidPDUParameterValue),
        ("0500 00000000", .invalidPDUParameterValue),
        ("0600 80000000", .invalidPDUParameterValue),
        ("0700 00000003", .invalidPDUParameterValue),
        ("0400 00000000", .invalidPDUParameterValue),  // no value
        ("0400 00000005", .invalidPDUParameterValue),
        ("0400 00000006 00000001 0103", .invalidPDUParameterValue),  // a value without its header
        ("0400 00000006 00000000 0103", .invalidPDUParameterValue),
        ("0400 00000006 00000003 0103", .invalidPDUParameterValue),  // a value beyond its PDU
        ("0400 00000006 FFFFFFFF 0103", .invalidPDUParameterValue),
        ("0400 00000009 00000002 0103", .invalidPDUParameterValue),  // three bytes after the last value
        ("0100 00000003 000100", .invalidPDUParameterValue),  // a request cut off
    ])
    func `malformed headers are faults with the right reason, before more bytes are waited for`(_ bytes: String, _ reason: AbortReason) {
        for step in [1, 3, 1000] {
            let fault = #expect(throws: PDUFault.self) { try decode(ByteBuffer(hexadecimal: bytes)) { step } }
            #expect(fault?.reason == reason)
        }
    }

    @Test func `random bytes never do more harm than a fault`() {
        var random = Seeded(7)
        for _ in 0..<300 {
            var bytes = Self.conversation
            let count = Int.random(in: 1...6, using: &random)
            for _ in 0..<count {
                bytes.setInteger(UInt8.random(in: 0...255, using: &random), at: Int.random(in: 0..<bytes.writerIndex, using: &random))
            }
            let events = try? decode(bytes) { Int.random(in: 1...500, using: &random) }
            #expect((events?.count ?? 0) <= 40)
        }
    }
}

/// A repeatable source of random numbers (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
