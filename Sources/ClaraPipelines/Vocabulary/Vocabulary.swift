// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The properties an object may have, and what to say about those it may not.
struct Vocabulary: Sendable {
    /// The objects of the language.
    enum Kind: String, Sendable, CaseIterable {
        case pipeline, container, input, output, requests, model, connections
        case step = "operator"
        case service
        case httpConnection = "http-connection"
        case volumeConnection = "volume-connection"
        case importing = "import"

        /// Whether a list of these may hold imports.
        var isImportable: Bool { self == .step || self == .service }
    }

    let kind: Kind
    let properties: [Property]
    /// Words that are part of the language elsewhere, with the reason why they cannot stand here.
    var explained: [String: String] = [:]
    /// Words from other languages, with what they are called here.
    var synonyms: [String: String] = [:]

    var known: [String] { properties.map(\.name) }

    func property(_ name: String) -> Property? { properties.first { $0.name == name } }

    static func of(_ kind: Kind) -> Vocabulary {
        switch kind {
        case .pipeline: .pipeline
        case .step: .operators
        case .service: .service
        case .container: .container
        case .input: .input
        case .output: .output
        case .requests: .requests
        case .model: .model
        case .connections: .connections
        case .httpConnection: .httpConnection
        case .volumeConnection: .volumeConnection
        case .importing: .importing
        }
    }
}
