// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A setting with the value in force and where it came from.
public struct EffectiveSetting: Hashable, Sendable {
    /// The setting.
    public let definition: SettingDefinition
    /// The value in canonical form.
    public let value: String
    /// Who said so.
    public let source: SettingSource

    /// The value as it may be shown to people.
    public var shownValue: String {
        definition.isSecret && !value.isEmpty ? "(hidden)" : value
    }
}
