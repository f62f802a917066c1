// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM
import NIOCore

/// A presentation context as the requestor proposes it (PS3.8 section 9.3.2.2).
public struct PresentationContextProposal: Sendable, Hashable {
    /// An odd number from 1 to 255.
    public var id: UInt8
    /// The SOP class.
    public var abstractSyntax: UID
    /// In the requestor's order of preference.
    public var transferSyntaxes: [UID]

    public init(id: UInt8, abstractSyntax: UID, transferSyntaxes: [UID]) {
        self.id = id
        self.abstractSyntax = abstractSyntax
        self.transferSyntaxes = transferSyntaxes
    }

    /// The answer that accepts this context with one of its transfer syntaxes.
    public func accepted(_ transferSyntax: UID) -> PresentationContextResult {
        PresentationContextResult(id: id, result: .acceptance, transferSyntax: transferSyntax)
    }

    /// The answer that refuses this context.
    public func refused(_ result: PresentationContextResult.Result) -> PresentationContextResult {
        PresentationContextResult(id: id, result: result, transferSyntax: transferSyntaxes.first ?? .implicitVRLittleEndian)
    }

    init(item: ByteBuffer) throws(PDUFault) {
        var item = item
        guard let head = item.readMultipleIntegers(as: (UInt8, UInt8, UInt8, UInt8).self) else {
            throw .invalid("a proposed presentation context ends inside its identifier")
        }
        guard head.0 % 2 == 1 else { throw .invalid("presentation context \(head.0) is not an odd number") }
        var abstractSyntax: UID?
        var transferSyntaxes: [UID] = []
        var items = ItemReader(item)
        while let (type, value) = try items.next() {
            switch type {
            case ItemType.abstractSyntax: abstractSyntax = value.uidValue
            case ItemType.transferSyntax: transferSyntaxes.append(value.uidValue)
            default: continue
            }
        }
        guard let abstractSyntax else { throw .invalid("presentation context \(head.0) has no abstract syntax") }
        self.init(id: head.0, abstractSyntax: abstractSyntax, transferSyntaxes: transferSyntaxes)
    }

    func write(to buffer: inout ByteBuffer) {
        buffer.writeItem(ItemType.proposedContext) { buffer in
            buffer.writeMultipleIntegers(id, UInt8(0), UInt8(0), UInt8(0))
            buffer.writeItem(ItemType.abstractSyntax, uid: abstractSyntax)
            for syntax in transferSyntaxes { buffer.writeItem(ItemType.transferSyntax, uid: syntax) }
        }
    }
}
