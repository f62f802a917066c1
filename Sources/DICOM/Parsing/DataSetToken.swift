// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One step through a data set in its encoded order.
public enum DataSetToken: Sendable {
    /// An element with a value of defined length, all of which is there.
    case element(ElementHeader, value: ByteSlice)
    case sequenceStart(ElementHeader)
    /// An item begins; its length is `nil` when a delimitation item ends it.
    case itemStart(offset: Int, length: Int?)
    case itemEnd(offset: Int)
    case sequenceEnd(offset: Int)
    /// Encapsulated pixel data begin.
    case fragmentsStart(ElementHeader)
    /// One fragment, or the Basic Offset Table if it is the first.
    case fragment(offset: Int, value: ByteSlice)
    /// Encapsulated pixel data end; the items with their headers.
    case fragmentsEnd(offset: Int, encoded: ByteSlice)
}
