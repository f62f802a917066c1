// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI

/// The rules for the name of a model, which is that of its folder, of requests for it, and part of URLs.
enum ModelName {
    /// In characters.
    static let maximumLength = 128

    /// - Throws: ``ClaraAPI/PlatformError`` with `invalidModelName`.
    static func check(_ name: String) throws(PlatformError) {
        let isValid =
            name.utf8.count <= maximumLength && name.utf8.first.map(isAlphanumeric) == true
            && name.utf8.allSatisfy { isAlphanumeric($0) || "._-".utf8.contains($0) }
        guard isValid else {
            throw PlatformError(
                .invalidModelName,
                "\"\(name.prefix(80))\" cannot be the name of a model: it has 1 to \(maximumLength) ASCII letters, digits, '.', '_' and '-', and begins with a letter or digit."
            )
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
