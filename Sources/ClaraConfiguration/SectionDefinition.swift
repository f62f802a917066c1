// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A list of objects in the configuration file, such as `dicom.destinations`.
public struct SectionDefinition: Hashable, Sendable {
    /// The dotted key of the list.
    public let key: String
    /// One sentence for the reference page.
    public let summary: String
    /// The members that each object may have.
    public let fields: [FieldDefinition]

    /// Describes a list of objects.
    public init(_ key: String, _ summary: String, fields: [FieldDefinition]) {
        self.key = key
        self.summary = summary
        self.fields = fields
    }
}
