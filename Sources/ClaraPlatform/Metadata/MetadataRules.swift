// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI

/// The rules for the string pairs that pipelines and payloads carry: keys are unique without regard to case.
struct MetadataRules: Sendable {
    /// The code of an error about a pair.
    let code: PlatformCode

    /// The longest key, in UTF-8 bytes.
    static let maximumKeyBytes = 128
    /// The longest value, in UTF-8 bytes.
    static let maximumValueBytes = 256
    /// The most that all pairs of one object may take together, in UTF-8 bytes.
    static let maximumTotalBytes = 4 << 20

    /// The form in which two keys are compared.
    static func folded(_ key: String) -> String { key.lowercased() }

    /// Checks pairs to be added to those that are there.
    ///
    /// - Throws: `PlatformError` for an empty or overlong key, an overlong value, a key that is there, or too much in total.
    func check(adding pairs: [String: String], to present: [String: String]) throws(PlatformError) {
        var keys = Set(present.keys.map(Self.folded))
        var total = present.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        for (key, value) in pairs.sorted(by: { $0.key < $1.key }) {
            guard !key.isEmpty else { throw PlatformError(code, "A metadata key is empty.") }
            guard key.utf8.count <= Self.maximumKeyBytes else {
                throw PlatformError(code, "A metadata key has \(key.utf8.count) bytes; \(Self.maximumKeyBytes) are allowed.")
            }
            guard value.utf8.count <= Self.maximumValueBytes else {
                throw PlatformError(
                    code, "The value of the metadata key \"\(key)\" has \(value.utf8.count) bytes; \(Self.maximumValueBytes) are allowed.")
            }
            guard keys.insert(Self.folded(key)).inserted else {
                throw PlatformError(code, "The metadata key \"\(key)\" is there already; keys are compared without regard to case.")
            }
            total += key.utf8.count + value.utf8.count
        }
        guard total <= Self.maximumTotalBytes else {
            throw PlatformError(code, "The metadata of one object may take \(Self.maximumTotalBytes) bytes together, not \(total).")
        }
    }
}
