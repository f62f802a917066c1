// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One member of the objects in a list section, such as `host` of a destination.
public struct FieldDefinition: Hashable, Sendable {
    /// The form of a member's value.
    public enum Form: Hashable, Sendable {
        /// One scalar.
        case scalar(SettingKind)
        /// A list of texts.
        case list
        /// An object of texts.
        case map
    }

    /// The member's name.
    public let name: String
    /// The form of its value.
    public let form: Form
    /// Whether each object must have it.
    public let isRequired: Bool
    /// One sentence for the reference page.
    public let summary: String

    /// Describes a member.
    public init(_ name: String, _ form: Form, required: Bool = false, _ summary: String) {
        self.name = name
        self.form = form
        self.isRequired = required
        self.summary = summary
    }
}
