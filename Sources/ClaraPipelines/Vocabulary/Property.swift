// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One property of an object of the language: the word, what may stand behind it, and since when.
///
/// Readers and the schema for editors both go by these, so that they cannot disagree.
struct Property: Sendable {
    enum Value: Sendable {
        /// Any single value, taken as text.
        case text
        /// A name of the language.
        case name
        /// The name of an environment variable.
        case environmentName
        /// `major.minor.patch`.
        case version
        /// An absolute path.
        case path
        case boolean
        /// A whole number; `unit` as it stands in messages.
        case integer(ClosedRange<Int>, unit: String)
        /// One of some words.
        case choice([String])
        /// A list of single values.
        case texts
        /// A list of sizes.
        case shape
        /// A map from environment variables to their values.
        case environment
        /// A map from parameters to their defaults or values.
        case parameters
        /// One object.
        case object(Vocabulary.Kind)
        /// A list of objects; each may be imported instead where the kind can be.
        case list(Vocabulary.Kind)
    }

    let name: String
    let value: Value
    /// One sentence for the author.
    let summary: String
    let isRequired: Bool
    /// The first api-version that has it; nil for one that all have.
    let since: APIVersion?

    init(_ name: String, _ value: Value, _ summary: String, isRequired: Bool = false, since: APIVersion? = nil) {
        self.name = name
        self.value = value
        self.summary = summary
        self.isRequired = isRequired
        self.since = since
    }
}
