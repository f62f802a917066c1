// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A value of a YAML document with its place.
///
/// All scalars are texts here: what they mean is for the place where they stand to say.
struct DocumentNode: Sendable {
    enum Content: Sendable {
        case scalar(String, isPlain: Bool)
        case list([DocumentNode])
        case map([Entry])
    }

    struct Entry: Sendable {
        let key: String
        let keyLocation: SourceLocation
        let value: DocumentNode
    }

    let location: SourceLocation
    let content: Content

    /// Whether the author left the value empty or wrote null.
    var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// What this is, in an author's words.
    var kind: String {
        switch content {
        case .scalar: "a single value"
        case .list: "a list"
        case .map: "a map"
        }
    }

    /// The items of a list; empty for anything else.
    var items: [DocumentNode] {
        guard case .list(let items) = content else { return [] }
        return items
    }

    /// The value of a key of a map; nil for anything else.
    subscript(key: String) -> DocumentNode? {
        guard case .map(let entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }
}
