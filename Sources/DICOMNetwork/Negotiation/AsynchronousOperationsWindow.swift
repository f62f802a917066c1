// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore

/// How many operations may be under way at a time, 0 standing for any number (PS3.7 annex D.3.3.3).
public struct AsynchronousOperationsWindow: Sendable, Hashable {
    /// Operations that the association's requestor may have invoked without an answer yet.
    public var maximumInvoked: UInt16
    /// Operations that the association's requestor can perform at a time.
    public var maximumPerformed: UInt16

    public init(maximumInvoked: UInt16, maximumPerformed: UInt16) {
        self.maximumInvoked = maximumInvoked
        self.maximumPerformed = maximumPerformed
    }

    /// One operation after the other, which also holds when nothing is negotiated.
    public static let synchronous = AsynchronousOperationsWindow(maximumInvoked: 1, maximumPerformed: 1)

    init(item: inout ByteBuffer) throws(PDUFault) {
        guard item.readableBytes == 4, let window = item.readMultipleIntegers(as: (UInt16, UInt16).self) else {
            throw .invalid("the asynchronous operations window item does not have 4 bytes")
        }
        self.init(maximumInvoked: window.0, maximumPerformed: window.1)
    }

    func write(to buffer: inout ByteBuffer) {
        buffer.writeItem(ItemType.asynchronousOperations) { $0.writeMultipleIntegers(maximumInvoked, maximumPerformed) }
    }
}
