// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Why a zip archive cannot be read.
struct ZipFault: Error, CustomStringConvertible {
    let description: String
    /// Whether the archive is well and only beyond the limits.
    let isTooLarge: Bool

    init(_ description: String, isTooLarge: Bool = false) {
        self.description = description
        self.isTooLarge = isTooLarge
    }
}
