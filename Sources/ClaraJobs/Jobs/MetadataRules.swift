// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The rules of metadata, of jobs and of what belongs to them: pairs of text whose keys are unique without regard to case.
public enum MetadataRules {
    /// The longest key, in UTF-8 bytes.
    public static let maximumKeyBytes = 128
    /// The longest value, in UTF-8 bytes.
    public static let maximumValueBytes = 256
    /// The most that all pairs of one object may take together, in UTF-8 bytes.
    public static let maximumTotalBytes = 4 << 20

    /// The form in which two keys are compared.
    public static func folded(_ key: String) -> String { key.lowercased() }

    /// Checks pairs to be added to those that are there.
    ///
    /// Throws ``JobsError/Reason/invalidMetadata`` for an empty or overlong key, an overlong value or too much in total, and
    /// ``JobsError/Reason/duplicateMetadata`` for a key that is there already or comes twice, without regard to case.
    public static func check(adding pairs: [String: String], to present: [String: String]) throws(JobsError) {
        var keys = Set(present.keys.map(folded))
        var total = present.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        for (key, value) in pairs.sorted(by: { $0.key < $1.key }) {
            guard !key.isEmpty else { throw JobsError(.invalidMetadata, "a metadata key is empty") }
            guard key.utf8.count <= maximumKeyBytes else {
                throw JobsError(.invalidMetadata, "a metadata key has \(key.utf8.count) bytes; \(maximumKeyBytes) are allowed")
            }
            guard value.utf8.count <= maximumValueBytes else {
                throw JobsError(
                    .invalidMetadata, "the value of metadata key '\(key)' has \(value.utf8.count) bytes; \(maximumValueBytes) are allowed")
            }
            guard keys.insert(folded(key)).inserted else {
                throw JobsError(.duplicateMetadata, "metadata key '\(key)' is there already")
            }
            total += key.utf8.count + value.utf8.count
            guard total <= maximumTotalBytes else {
                throw JobsError(.invalidMetadata, "the metadata of one object take more than \(maximumTotalBytes) bytes")
            }
        }
    }
}
