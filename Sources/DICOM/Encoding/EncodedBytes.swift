// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Encoded data in parts: headers and small values are new bytes, large values stay windows over what they were read from.
public struct EncodedBytes: Sendable {
    /// The parts in order.
    public internal(set) var parts: [ByteSlice]

    public init(parts: [ByteSlice] = []) {
        self.parts = parts
    }

    /// The length of all parts together.
    public var count: Int { parts.reduce(0) { $0 + $1.count } }

    /// All parts in one piece, copied.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for part in parts { part.withUnsafeBytes { bytes.append(contentsOf: $0) } }
        return bytes
    }
}
