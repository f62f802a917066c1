// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// Reads a set of files into a definition: parses, follows imports, fills in placeholders, types and checks.
///
/// One reader reads once. Every step reports its faults and goes on, so that the error at the end holds them all.
final class DefinitionReader {
    let files: [DefinitionFile]
    /// Values from outside; nil when a definition is only checked, and parameters without a value are allowed.
    let variables: [String: String]?
    let faults: FaultCollector
    let fileSet: FileSet
    /// Documents by file position; nil inside for one that cannot be parsed.
    private var documents: [Int: DocumentNode?] = [:]
    private var substitutedBytes = 0
    private var unresolved: Set<String> = []
    private var valuesRead = 0
    /// The version the pipeline states, which its imports cannot exceed; nil while it states none that can be read.
    var apiVersion: APIVersion?
    /// The versions that imported files state.
    private var importedVersions: [String: APIVersion] = [:]
    private var requirements: [PipelineRequirement] = []

    init(files: [DefinitionFile], variables: [String: String]?) {
        self.files = files
        self.variables = variables
        self.faults = FaultCollector(files: files)
        self.fileSet = FileSet(files)
    }

    var isStrict: Bool { variables != nil }

    /// Whether every input and output must have a type.
    var needsTypes: Bool { apiVersion.map { $0 >= .typed } ?? false }

    /// The version by which the properties of a file are judged; nil when it is not known.
    func version(of file: String) -> APIVersion? { importedVersions[file] ?? apiVersion }

    func state(_ version: APIVersion, of file: String) { importedVersions[file] = version }

    /// Notes what the definition asks of the platform.
    func require(_ feature: PipelineFeature, _ subject: String, of operatorName: String?, at location: SourceLocation) {
        requirements.append(PipelineRequirement(feature, operatorName: operatorName, subject: subject, at: location))
    }

    /// Counts values against the limit of a definition; false when it is exceeded.
    func spend(_ count: Int) -> Bool {
        valuesRead += count
        if valuesRead <= DocumentLimits.values { return true }
        faults.report(
            .start(of: files[0].path),
            "the definition holds more than \(DocumentLimits.values) values, imports counted as often as used", kind: .malformed)
        return false
    }

    func read() throws(PipelineError) -> PipelineDefinition {
        let definition = readPipeline()
        if let error = faults.error() {
            // A definition passed every check before it is given variables: what is wrong now, they brought.
            guard isStrict, error.kind == .invalid else { throw error }
            throw PipelineError(kind: .variables, diagnostics: error.diagnostics, omitted: error.omitted)
        }
        guard let definition else {
            let place = Diagnostic(file: files.first?.path ?? "pipeline", line: 1, column: 1, message: "the definition cannot be read")
            throw PipelineError(kind: .invalid, diagnostics: [place])
        }
        return definition
    }

    private func readPipeline() -> PipelineDefinition? {
        guard checkFileSet(), let root = document(at: 0) else { return nil }
        let everything = fields(of: root, scope: ParameterScope(), owner: "the pipeline", vocabulary: nil)
        guard let everything, readVersion(everything) else { return nil }
        guard var top = fields(of: root, scope: ParameterScope(), owner: "the pipeline", vocabulary: .pipeline) else { return nil }

        var scope = readParameters(top)
        scope.openToVariables()
        assignVariables(to: &scope, at: top)
        for (key, field) in top.fields {
            top.set(key, Fields.Field(keyLocation: field.keyLocation, node: field.node, scope: scope))
        }
        let name = self.name(top, "name", isRequired: true)
        let description = text(top, "description")?.value
        let orchestrator = readOrchestrator(top)
        let secrets = texts(top, "pull-secrets", item: "a secret's name")
        for secret in secrets { require(.pullSecrets, secret.value, of: nil, at: secret.location) }
        let timeout = integer(top, "timeout", .pipeline)
        let operators = readOperators(top)
        let graph = OperatorChecks(operators: operators, faults: faults).graph()
        ServiceChecks(operators: operators, faults: faults).check()
        guard faults.isEmpty, let name, let graph, let apiVersion else { return nil }
        let definitions = operators.compactMap { $0?.definition }
        let links = OperatorLinks(definitions)
        return PipelineDefinition(
            apiVersion: apiVersion, name: name.value, description: description, orchestrator: orchestrator,
            pullSecrets: secrets.map(\.value),
            parameters: Dictionary(scope.parameters.values.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
            operators: definitions.map(links.linked), timeoutSeconds: timeout, graph: graph,
            unresolvedParameters: unresolved.sorted(), requirements: requirements, files: files)
    }

    private func checkFileSet() -> Bool {
        guard let first = files.first else {
            faults.report(.start(of: "pipeline"), "a definition needs at least one file")
            return false
        }
        let start = SourceLocation.start(of: first.path)
        if files.count > DocumentLimits.files {
            faults.report(start, "the definition has \(files.count) files; the limit is \(DocumentLimits.files)", kind: .malformed)
            return false
        }
        if files.reduce(0, { $0 + $1.content.utf8.count }) > DocumentLimits.totalBytes {
            faults.report(start, "the files have more than \(DocumentLimits.totalBytes) bytes together", kind: .malformed)
            return false
        }
        for position in fileSet.duplicates {
            faults.report(.start(of: files[position].path), "a file of this path is in the definition already")
        }
        return true
    }

    /// The parsed document of a file, parsed at its first use.
    func document(at position: Int) -> DocumentNode? {
        if let parsed = documents[position] { return parsed }
        var parser = DocumentParser(file: files[position], faults: faults)
        let document = parser.parse()
        documents[position] = .some(document)
        return document
    }

    /// Fills in the placeholders of a text; nil after a fault was reported.
    func resolve(_ text: String, at location: SourceLocation, in scope: ParameterScope) -> ResolvedText? {
        guard Placeholder.occurs(in: text) else { return ResolvedText(value: text, location: location, isPending: false) }
        let parts: [Placeholder.Part]
        do {
            parts = try Placeholder.parts(of: text)
        } catch {
            switch error {
            case .notClosed: faults.report(location, "this placeholder is not closed by \"}}\"")
            case .notAName(let name): faults.report(location, "\(quoted(name)) inside a placeholder is not a parameter's name")
            }
            return nil
        }
        var result = ""
        var isPending = false
        var isKnown = true
        for part in parts {
            switch part {
            case .text(let piece): result += piece
            case .parameter(let name):
                guard let parameter = scope.parameter(name) else {
                    faults.report(
                        location, "\(quoted(name)) is not a parameter here", suggestion: Suggestion.best(for: name, among: scope.names))
                    isKnown = false
                    continue
                }
                guard let value = parameter.value else {
                    isPending = true
                    if parameter.later == .variable { unresolved.insert(parameter.name) }
                    if parameter.later == .nowhere || (isStrict && parameter.later == .variable) {
                        faults.report(location, "the parameter \(quoted(parameter.name)) has no value: give it one, or a default")
                        isKnown = false
                    } else if isStrict {
                        isKnown = false
                    }
                    continue
                }
                result += value
            }
            guard result.utf8.count <= DocumentLimits.textBytes else {
                faults.report(location, "the text is longer than \(DocumentLimits.textBytes) bytes after placeholders are filled in")
                return nil
            }
        }
        guard isKnown else { return nil }
        if isPending { return ResolvedText(value: text, location: location, isPending: true) }
        substitutedBytes += result.utf8.count
        guard substitutedBytes <= DocumentLimits.substitutedBytes else {
            faults.report(.start(of: files[0].path), "placeholders expand to more than \(DocumentLimits.substitutedBytes) bytes")
            return nil
        }
        return ResolvedText(value: result, location: location, isPending: false)
    }
}
