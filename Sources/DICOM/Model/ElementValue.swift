// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What an element holds.
public enum ElementValue: Sendable {
    /// The value field as it is stored, padding included, in the element's byte order.
    case bytes(ByteSlice)
    /// Nested data sets.
    case sequence(SequenceValue)
    /// Encapsulated pixel data.
    case fragments(FragmentSequence)
}
