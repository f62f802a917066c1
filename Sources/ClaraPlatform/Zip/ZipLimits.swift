// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What a zip archive may hold at most.
struct ZipLimits: Sendable {
    /// Files and folders.
    var entries: Int
    /// All files together, as they are outside of the archive, in bytes.
    var totalSize: UInt64
}
