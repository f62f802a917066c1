// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import NIOCore

/// Cuts the bytes of a peer into PDUs without ever waiting for, or holding, a whole P-DATA-TF PDU (PS3.8 section 9.3).
///
/// Memory stays below ``maximumAssociateLength`` plus what is appended at a time: the length that a peer declares is
/// compared with the limit first, and storage grows with the bytes that have come.
public struct PDUDecoder: Sendable {
    /// The longest A-ASSOCIATE PDU taken, in bytes after its header.
    public let maximumAssociateLength: Int

    private enum Phase: Sendable {
        case header
        case body(PDUType, remaining: Int)
        case valueHeader(pduRemaining: Int)
        case value(Value)
    }

    /// The presentation data value that is being taken.
    private struct Value: Sendable {
        var pduRemaining: Int
        var remaining: Int
        var contextID: UInt8
        var control: UInt8
    }

    private var input = ByteBuffer()
    private var phase = Phase.header
    /// The bytes of a header that has come in parts, at most five of them.
    private var partial: UInt64 = 0
    private var partialCount = 0
    private var body = ByteBuffer()

    public init(maximumAssociateLength: Int = 1 << 20) {
        self.maximumAssociateLength = maximumAssociateLength
    }

    /// Whether the bytes so far end between two PDUs.
    public var isBetweenPDUs: Bool {
        if case .header = phase { return partialCount == 0 && input.readableBytes == 0 }
        return false
    }

    /// Adds bytes from the peer; cheap when ``next()`` has returned nil before.
    public mutating func append(_ bytes: ByteBuffer) {
        if input.readableBytes == 0 {
            input = bytes
        } else {
            input.writeImmutableBuffer(bytes)
        }
    }

    /// The next event in the bytes so far, or nil when more bytes are needed; not to be called again after a fault.
    public mutating func next() throws(PDUFault) -> PDUEvent? {
        while true {
            switch phase {
            case .header:
                guard let header = gather() else { return release() }
                try begin(type: UInt8(header >> 40), length: Int(header & 0xFFFF_FFFF))
            case .body(let type, let remaining):
                let count = min(remaining, input.readableBytes)
                if var part = input.readSlice(length: count) {
                    if body.readableBytes == 0 { body = part } else { body.writeBuffer(&part) }
                }
                guard count == remaining else {
                    phase = .body(type, remaining: remaining - count)
                    return release()
                }
                phase = .header
                defer { body = ByteBuffer() }
                return .pdu(try Self.decode(type, &body))
            case .valueHeader(let pduRemaining):
                guard let header = gather() else { return release() }
                let value = try Self.value(header, pduRemaining: pduRemaining)
                phase = .value(value)
                // A value without bytes is complete at once.
                if value.remaining == 0 { return .fragment(takeFragment(of: value)) }
            case .value(let value):
                guard input.readableBytes > 0 else { return release() }
                return .fragment(takeFragment(of: value))
            }
        }
    }

    private mutating func begin(type: UInt8, length: Int) throws(PDUFault) {
        guard let type = PDUType(rawValue: type) else {
            throw PDUFault(.unrecognizedPDU, "a PDU of type \(type), which PS3.8 does not define")
        }
        switch type {
        case .dataTransfer:
            guard length >= 6 else { throw .invalid("a P-DATA-TF PDU of \(length) bytes, too short for a value") }
            phase = .valueHeader(pduRemaining: length)
        case .associateRequest, .associateAccept:
            guard length <= maximumAssociateLength else {
                throw .invalid("an A-ASSOCIATE PDU of \(length) bytes, more than the limit of \(maximumAssociateLength)")
            }
            phase = .body(type, remaining: length)
        case .associateReject, .releaseRequest, .releaseReply, .abort:
            guard length == 4 else { throw .invalid("a \(type) PDU of \(length) bytes instead of 4") }
            phase = .body(type, remaining: length)
        }
    }

    private static func value(_ header: UInt64, pduRemaining: Int) throws(PDUFault) -> Value {
        let length = Int(header >> 16)
        guard length >= 2 else { throw .invalid("a presentation data value of \(length) bytes, too short for its header") }
        let rest = pduRemaining - 4 - length
        guard rest == 0 || rest >= 6 else {
            throw .invalid("a presentation data value of \(length) bytes in a P-DATA-TF PDU with \(pduRemaining - 4) left")
        }
        return Value(
            pduRemaining: rest, remaining: length - 2, contextID: UInt8(truncatingIfNeeded: header >> 8),
            control: UInt8(truncatingIfNeeded: header))
    }

    /// Takes what is there of the value.
    private mutating func takeFragment(of value: Value) -> PDVFragment {
        let count = min(value.remaining, input.readableBytes)
        let bytes = input.readSlice(length: count) ?? ByteBuffer()
        let isComplete = count == value.remaining
        if !isComplete {
            var rest = value
            rest.remaining -= count
            phase = .value(rest)
        } else {
            phase = value.pduRemaining == 0 ? .header : .valueHeader(pduRemaining: value.pduRemaining)
        }
        return PDVFragment(
            contextID: value.contextID, isCommand: value.control & 1 != 0, isLast: isComplete && value.control & 2 != 0, bytes: bytes)
    }

    /// The six bytes of a PDU's or a value's header as a number, or nil when they have not all come.
    private mutating func gather() -> UInt64? {
        if partialCount == 0, let whole = input.readMultipleIntegers(as: (UInt16, UInt32).self) {
            return UInt64(whole.0) << 32 | UInt64(whole.1)
        }
        while partialCount < 6 {
            guard let byte = input.readInteger(as: UInt8.self) else { return nil }
            partial = partial << 8 | UInt64(byte)
            partialCount += 1
        }
        defer {
            partial = 0
            partialCount = 0
        }
        return partial
    }

    /// Lets go of the storage of consumed bytes, so that it can be read into again.
    private mutating func release() -> PDUEvent? {
        if input.readableBytes == 0 { input = ByteBuffer() }
        return nil
    }

    private static func decode(_ type: PDUType, _ body: inout ByteBuffer) throws(PDUFault) -> PDU {
        switch type {
        case .associateRequest: return .associateRequest(try AssociateRequestPDU(body: &body))
        case .associateAccept: return .associateAccept(try AssociateAcceptPDU(body: &body))
        case .associateReject: return .associateReject(try AssociateRejectPDU(body: &body))
        case .releaseRequest:
            try ReleasePDU.check(body: body, type: type)
            return .releaseRequest
        case .releaseReply:
            try ReleasePDU.check(body: body, type: type)
            return .releaseReply
        case .abort: return .abort(try AbortPDU(body: &body))
        case .dataTransfer: throw .invalid("a P-DATA-TF PDU is decoded in pieces")
        }
    }
}
