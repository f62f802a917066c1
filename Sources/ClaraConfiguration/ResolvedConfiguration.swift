// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The values in force, each with its source.
public struct ResolvedConfiguration: Sendable {
    /// Every scalar setting, in the order of the schema.
    public let settings: [EffectiveSetting]
    /// The list sections of the file by key.
    public let sections: [String: [SectionEntry]]

    private let values: [String: String]

    init(settings: [EffectiveSetting], sections: [String: [SectionEntry]]) {
        self.settings = settings
        self.sections = sections
        values = Dictionary(uniqueKeysWithValues: settings.map { ($0.definition.key, $0.value) })
    }

    /// The value of a setting of the schema; empty for a key that the schema does not have.
    public func text(_ key: String) -> String { values[key] ?? "" }

    /// The value of an integer setting; 0 for a key that the schema does not have.
    public func integer(_ key: String) -> Int { Int(text(key)) ?? 0 }

    /// The value of a number setting; 0 for a key that the schema does not have.
    public func number(_ key: String) -> Double { Double(text(key)) ?? 0 }

    /// The value of a boolean setting; false for a key that the schema does not have.
    public func flag(_ key: String) -> Bool { text(key) == "true" }

    /// The objects of a list section, in the order of the file.
    public func entries(_ section: String) -> [SectionEntry] { sections[section] ?? [] }
}
