// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One file or folder of a zip archive, as the archive's directory tells of it.
struct ZipEntry: Sendable, Hashable {
    /// How the content is kept (APPNOTE.TXT 4.4.5).
    enum Method: UInt16, Sendable {
        case stored = 0
        case deflated = 8
    }

    /// From the root of the archive; valid in every way that a ``PayloadName`` is.
    var name: PayloadName
    var isFolder: Bool
    var method: Method
    var checksum: UInt32
    var compressedSize: UInt64
    var size: UInt64
    /// Where the entry's own header begins in the archive.
    var offset: UInt64
}
