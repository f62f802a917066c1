// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines

/// What a check of one definition found.
struct PipelineCheckReport: Encodable {
    let path: String
    let definition: PipelineDefinition?
    let error: PipelineError?
    private let files: [DefinitionFile]

    /// Checks the definition whose main file is at the path, with these values when there are any.
    init(path: String, variables: [NamedValue]) {
        self.path = path
        var files: [DefinitionFile] = []
        do throws(PipelineError) {
            files = try DefinitionFolder.files(at: [path])
            let loaded = try PipelineDefinition.load(files)
            definition = variables.isEmpty ? loaded : try loaded.resolved(with: NamedValue.dictionary(variables))
            error = nil
        } catch {
            definition = nil
            self.error = error
        }
        self.files = files
    }

    func text(isTerminal: Bool) -> String {
        guard let definition else { return faults(isTerminal: isTerminal) }
        var lines = ["\(path): \(definition.name), api-version \(definition.apiVersion), is right"]
        lines.append("  operators: \(definition.operators.map(\.name).joined(separator: ", "))")
        lines.append("  order:     \(definition.graph.levels.map { $0.joined(separator: " + ") }.joined(separator: " -> "))")
        if !definition.unresolvedParameters.isEmpty {
            lines.append("  needs:     \(definition.unresolvedParameters.joined(separator: ", "))")
        }
        return lines.joined(separator: "\n")
    }

    func resolvedText(isTerminal: Bool) -> String {
        definition.map { String(ResolvedDefinitionWriter.yaml($0).dropLast()) } ?? faults(isTerminal: isTerminal)
    }

    private func faults(isTerminal: Bool) -> String {
        error.map { DiagnosticText.render($0, files: files, showsSource: true, isColoured: isTerminal) } ?? ""
    }

    private enum Key: CodingKey {
        case file, valid, name, apiVersion, operators, order, unresolvedParameters, faults, omitted
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(path, forKey: .file)
        try container.encode(error == nil, forKey: .valid)
        if let definition {
            try container.encode(definition.name, forKey: .name)
            try container.encode(definition.apiVersion.description, forKey: .apiVersion)
            try container.encode(definition.operators.map(\.name), forKey: .operators)
            try container.encode(definition.graph.order, forKey: .order)
            try container.encode(definition.unresolvedParameters, forKey: .unresolvedParameters)
        }
        try container.encode(error?.diagnostics ?? [], forKey: .faults)
        try container.encode(error?.omitted ?? 0, forKey: .omitted)
    }
}
