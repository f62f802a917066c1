// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The properties an object may have, and what to say about those it may not.
struct Vocabulary {
    let known: [String]
    /// Words that are part of the language elsewhere or later, with the reason why they cannot stand here.
    var explained: [String: String] = [:]
    /// Words from other languages, with what they are called here.
    var synonyms: [String: String] = [:]

    static let pipeline = Vocabulary(
        known: ["api-version", "name", "description", "parameters", "orchestrator", "pull-secrets", "operators", "timeout"],
        explained: [
            "services": "a pipeline cannot list services",
            "import": "imports can stand only in the list of operators",
            "container": "a pipeline has no container; its operators have",
        ],
        synonyms: [
            "version": "api-version", "apiVersion": "api-version", "steps": "operators", "tasks": "operators", "stages": "operators",
        ])

    static let operators = Vocabulary(
        known: [
            "api-version", "name", "description", "container", "input", "output", "variables", "parameters", "requests", "models",
            "timeout",
        ],
        explained: [
            "services": "services are not supported yet",
            "operators": "an operator cannot hold operators",
            "orchestrator": "the orchestrator is chosen for the whole pipeline",
            "pull-secrets": "pull secrets are given for the whole pipeline",
            "image": "the image belongs under \"container\"",
            "command": "the command belongs under \"container\"",
            "tag": "the tag belongs under \"container\"",
            "network": "the request for the network belongs under \"requests\"",
        ],
        synonyms: ["env": "variables", "environment": "variables", "resources": "requests"])

    static let container = Vocabulary(known: ["image", "tag", "command"], synonyms: ["args": "command", "entrypoint": "command"])

    static let input = Vocabulary(known: ["from", "name", "path"], explained: typed)

    static let output = Vocabulary(
        known: ["name", "path"],
        explained: typed.merging(["from": "an output comes from its own operator"]) { first, _ in first })

    static let requests = Vocabulary(
        known: ["cpu", "gpu", "memory", "shared-memory", "network"], synonyms: ["mem": "memory", "ram": "memory", "shm": "shared-memory"])

    static let model = Vocabulary(known: ["name"])

    static let importing = Vocabulary(known: ["path", "args"])

    private static let typed: [String: String] = Dictionary(
        ["type", "element-type", "shape", "format"].map { ($0, "\"\($0)\" needs api-version 0.5.0 or later") },
        uniquingKeysWith: { first, _ in first })
}
