// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One data set of a sequence, and how its length is written (PS3.5 section 7.5).
public struct SequenceItem: Sendable {
    public var dataSet: DataSet
    /// Whether a delimitation item ends the item, instead of a length at its start.
    public var hasUndefinedLength: Bool

    public init(_ dataSet: DataSet, hasUndefinedLength: Bool = false) {
        self.dataSet = dataSet
        self.hasUndefinedLength = hasUndefinedLength
    }
}
