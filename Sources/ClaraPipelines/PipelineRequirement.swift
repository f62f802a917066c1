// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One thing in a definition that only some platforms can do, with its place.
public struct PipelineRequirement: Sendable, Hashable, Codable {
    public let feature: PipelineFeature
    /// The operator that asks for it; nil for the pipeline as a whole.
    public let operatorName: String?
    /// What is asked for: the name of the service, model or secret, or the type of the data.
    public let subject: String
    /// The file's path as it was given.
    public let file: String
    /// Line, counted from 1.
    public let line: Int
    /// Column, counted from 1 in Unicode scalars.
    public let column: Int

    init(_ feature: PipelineFeature, operatorName: String?, subject: String, at location: SourceLocation) {
        self.feature = feature
        self.operatorName = operatorName
        self.subject = subject
        file = location.file
        line = location.line
        column = location.column
    }

    var diagnostic: Diagnostic {
        let owner = operatorName.map { "the operator \(quoted($0))" } ?? "the pipeline"
        let need =
            switch feature {
            case .services: "the service \(quoted(subject))"
            case .models: "the model \(quoted(subject))"
            case .sharedMemory: subject
            case .pullSecrets: "the pull secret \(quoted(subject))"
            }
        return Diagnostic(
            file: file, line: line, column: column, message: "\(owner) needs \(need), and this platform does not offer \(feature.words)")
    }
}

extension PipelineDefinition {
    /// Checks that a platform can do everything the definition asks for.
    ///
    /// Throws an error of kind ``PipelineError/Kind/unsupported`` that names each need outside `features` with its place.
    public func requireSupport(by features: Set<PipelineFeature>) throws(PipelineError) {
        let missing = requirements.filter { !features.contains($0.feature) }.map(\.diagnostic)
        guard !missing.isEmpty else { return }
        throw PipelineError(
            kind: .unsupported, diagnostics: Array(missing.prefix(DocumentLimits.diagnostics)),
            omitted: max(0, missing.count - DocumentLimits.diagnostics))
    }
}
