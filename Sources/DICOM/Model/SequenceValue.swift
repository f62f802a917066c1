// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The items of a sequence, and how its length is written (PS3.5 section 7.5).
public struct SequenceValue: Sendable {
    public var items: [SequenceItem]
    /// Whether a delimitation item ends the sequence, instead of a length at its start.
    public var hasUndefinedLength: Bool

    public init(_ items: [SequenceItem] = [], hasUndefinedLength: Bool = false) {
        self.items = items
        self.hasUndefinedLength = hasUndefinedLength
    }
}
