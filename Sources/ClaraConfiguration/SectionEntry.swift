// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One object of a list section, checked against its definition.
public struct SectionEntry: Hashable, Sendable {
    /// The scalar members by name, in canonical form.
    public let scalars: [String: String]
    /// The list members by name.
    public let lists: [String: [String]]
    /// The object members by name.
    public let maps: [String: [String: String]]
    /// The file that declares it.
    public let file: String
    /// The line it begins on, from 1.
    public let line: Int

    /// A scalar member, or nil when it was not given.
    public subscript(name: String) -> String? { scalars[name] }
}
