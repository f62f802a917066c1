// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The properties of one object of a definition, each with the scope in which its placeholders are read.
struct Fields {
    struct Field {
        let keyLocation: SourceLocation
        let node: DocumentNode
        let scope: ParameterScope
    }

    /// Where the object begins.
    let location: SourceLocation
    /// What the object is, as it stands in messages.
    let owner: String
    private(set) var fields: [String: Field] = [:]

    init(location: SourceLocation, owner: String) {
        self.location = location
        self.owner = owner
    }

    /// The property; nil when it is missing or left empty.
    subscript(key: String) -> Field? {
        guard let field = fields[key], !field.node.isNull else { return nil }
        return field
    }

    mutating func set(_ key: String, _ field: Field) { fields[key] = field }

    mutating func remove(_ key: String) { fields[key] = nil }

    /// The same properties under another name for the object.
    func renamed(_ owner: String) -> Fields {
        var copy = Fields(location: location, owner: owner)
        copy.fields = fields
        return copy
    }
}
