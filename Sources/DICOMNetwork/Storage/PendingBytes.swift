// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore

/// Bytes of an instance that wait to be written, kept as they came where that costs nothing.
struct PendingBytes {
    /// How many bytes are written at a time.
    static let writeLength = 256 * 1024
    /// Pieces below this length are copied together: kept as they are, each would keep the storage of a whole read alive.
    private static let smallLength = 8 * 1024

    private(set) var buffers: [ByteBuffer] = []
    private(set) var count = 0
    private var isTailOwn = false
    private var heldLength = 0

    /// Whether it is time to write, because there is enough or because it takes much more room than it has bytes.
    var isFull: Bool { count >= Self.writeLength || heldLength >= 4 * Self.writeLength }

    mutating func append(_ bytes: ByteBuffer) {
        count += bytes.readableBytes
        if bytes.readableBytes >= Self.smallLength {
            heldLength += bytes.storageCapacity
            buffers.append(bytes)
            isTailOwn = false
            return
        }
        if !isTailOwn {
            buffers.append(ByteBuffer())
            isTailOwn = true
        }
        buffers[buffers.count - 1].writeImmutableBuffer(bytes)
        heldLength += bytes.readableBytes
    }

    /// Hands everything over and is empty afterwards.
    mutating func take() -> [ByteBuffer] {
        defer { self = PendingBytes() }
        return buffers
    }
}
