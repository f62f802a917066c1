// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM
import NIOCore

/// The acceptor's answer to a proposed presentation context (PS3.8 section 9.3.3.2).
public struct PresentationContextResult: Sendable, Hashable {
    /// The result or the reason of a refusal (PS3.8 table 9-18).
    public struct Result: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        public var rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let acceptance = Result(rawValue: 0)
        public static let userRejection = Result(rawValue: 1)
        public static let noReason = Result(rawValue: 2)
        public static let abstractSyntaxNotSupported = Result(rawValue: 3)
        public static let transferSyntaxesNotSupported = Result(rawValue: 4)

        public var description: String {
            switch self {
            case .acceptance: "accepted"
            case .userRejection: "rejected by the application"
            case .noReason: "refused without a reason"
            case .abstractSyntaxNotSupported: "SOP class not supported"
            case .transferSyntaxesNotSupported: "transfer syntaxes not supported"
            default: "result \(rawValue)"
            }
        }
    }

    public var id: UInt8
    public var result: Result
    /// The transfer syntax of an accepted context; without meaning otherwise.
    public var transferSyntax: UID

    public init(id: UInt8, result: Result, transferSyntax: UID) {
        self.id = id
        self.result = result
        self.transferSyntax = transferSyntax
    }

    public var isAccepted: Bool { result == .acceptance }

    init(item: ByteBuffer) throws(PDUFault) {
        var item = item
        guard let head = item.readMultipleIntegers(as: (UInt8, UInt8, UInt8, UInt8).self) else {
            throw .invalid("the result of a presentation context ends inside its identifier")
        }
        var syntax: UID?
        var items = ItemReader(item)
        while let (type, value) = try items.next() {
            if type == ItemType.transferSyntax { syntax = value.uidValue }
        }
        let result = Result(rawValue: head.2)
        guard syntax != nil || result != .acceptance else {
            throw .invalid("presentation context \(head.0) is accepted without a transfer syntax")
        }
        self.init(id: head.0, result: result, transferSyntax: syntax ?? .implicitVRLittleEndian)
    }

    func write(to buffer: inout ByteBuffer) {
        buffer.writeItem(ItemType.acceptedContext) { buffer in
            buffer.writeMultipleIntegers(id, UInt8(0), result.rawValue, UInt8(0))
            buffer.writeItem(ItemType.transferSyntax, uid: transferSyntax)
        }
    }
}
