// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Versions of the language that have the same properties.
enum Generation: String, CaseIterable {
    /// Before models.
    case early = "0.3"
    /// Models, and no types yet.
    case untyped = "0.4"
    case typed = "0.7"

    var versions: [APIVersion] {
        APIVersion.supported.filter { version in
            switch self {
            case .early: version < .models
            case .untyped: version >= .models && version < .typed
            case .typed: version >= .typed
            }
        }
    }

    /// These versions and all before: what may be stated inside a document of these.
    var known: [APIVersion] {
        APIVersion.supported.filter { version in versions.contains { version <= $0 } }
    }

    /// Whether documents of these versions have the property.
    func has(_ property: Property) -> Bool {
        guard let since = property.since else { return true }
        return versions.allSatisfy { $0 >= since }
    }

    /// The key of an object's schema among the definitions.
    func name(of kind: Vocabulary.Kind) -> String { "\(kind.rawValue)-\(rawValue)" }

    /// The key of the schema of an item that may be an import.
    func itemName(of kind: Vocabulary.Kind) -> String { kind.isImportable ? "\(kind.rawValue)-item-\(rawValue)" : name(of: kind) }
}
