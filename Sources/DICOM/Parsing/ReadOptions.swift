// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How much is read, and within which bounds.
public struct ReadOptions: Sendable {
    /// Reading ends before the first element of the outermost data set that has this tag or a higher one.
    public var stopBefore: Tag?
    /// Reading ends before the pixel data (7FE0,0008), (7FE0,0009) or (7FE0,0010). An Extended Offset Table is still read.
    public var metadataOnly: Bool
    /// Whether files without the `DICM` prefix or without meta information are read too, with the transfer syntax guessed.
    public var force: Bool
    /// How deep sequences may nest.
    public var maximumDepth: Int
    /// How long a deflated data set may become.
    public var maximumInflatedByteCount: Int

    public init(
        stopBefore: Tag? = nil, metadataOnly: Bool = false, force: Bool = false, maximumDepth: Int = 128,
        maximumInflatedByteCount: Int = 1 << 30
    ) {
        self.stopBefore = stopBefore
        self.metadataOnly = metadataOnly
        self.force = force
        self.maximumDepth = maximumDepth
        self.maximumInflatedByteCount = maximumInflatedByteCount
    }

    /// The tag before which reading ends, from both ways to say so.
    var effectiveStop: Tag? {
        guard metadataOnly else { return stopBefore }
        return stopBefore.map { min($0, .floatPixelData) } ?? .floatPixelData
    }
}
