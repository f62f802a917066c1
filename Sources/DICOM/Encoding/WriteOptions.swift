// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How a data set is written.
public struct WriteOptions: Sendable {
    /// How sequences and items say where they end.
    public enum Lengths: Sendable {
        /// Each as it was read; defined lengths where it was made.
        case asStored
        /// All by a length at the start.
        case defined
        /// All by a delimitation item.
        case undefined
    }

    public var lengths: Lengths
    /// How deep sequences may nest.
    public var maximumDepth: Int

    public init(lengths: Lengths = .asStored, maximumDepth: Int = 128) {
        self.lengths = lengths
        self.maximumDepth = maximumDepth
    }
}
