// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension Mask {
    /// A number that depends on every voxel (FNV-1a over the words), the same in every run: what tells contents apart in identifiers.
    public var digest: UInt64 {
        words.withUnsafeBufferPointer { words in
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for word in words {
                hash = (hash ^ word) &* 0x0000_0100_0000_01b3
                // Words, not bytes, are taken in; the upper half must reach the lower one.
                hash ^= hash >> 32
            }
            return hash
        }
    }
}
