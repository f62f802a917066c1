// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A pipeline: operators and the data that flow between them.
///
/// A value of this type has passed every check of the language. Parameters without a value may be left in it: then
/// ``unresolvedParameters`` names them, their placeholders stand in the texts as written, and numbers that depend on
/// them are nil. ``resolved(with:)`` makes the definition that a job runs.
public struct PipelineDefinition: Sendable, Hashable {
    public let apiVersion: APIVersion
    /// The name shown to people; names are not unique among pipelines.
    public let name: String
    public let description: String?
    /// The engine the author asked for, nil when the definition is silent.
    public let orchestrator: Orchestrator?
    /// Names of the credentials for pulling the images.
    public let pullSecrets: [String]
    /// The parameters of the pipeline with their values: the default, or what a variable gave; nil for none.
    public let parameters: [String: String?]
    /// The operators in the order of the file.
    public let operators: [OperatorDefinition]
    /// The longest a job may run, in seconds; nil for the platform's default.
    public let timeoutSeconds: Int?
    /// Who waits for whom.
    public let graph: PipelineGraph
    /// Parameters that are used and have no value yet, sorted; a job cannot start without them.
    public let unresolvedParameters: [String]
    /// What the definition asks of the platform beyond operators and folders, in the order of the file.
    ///
    /// Whoever runs it must do all of it or refuse it with ``requireSupport(by:)``.
    public let requirements: [PipelineRequirement]
    /// The texts this definition was loaded from, the main file first.
    public let files: [DefinitionFile]

    /// Loads and checks the definition that a set of files makes; the first is the pipeline, the others are found by its imports.
    ///
    /// Parameters take their defaults. A parameter without one is not a fault here.
    /// Throws one error that lists every fault of every file with its line and column.
    public static func load(_ files: [DefinitionFile]) throws(PipelineError) -> PipelineDefinition {
        try DefinitionReader(files: files, variables: nil).read()
    }

    /// The same definition with these values for its parameters; names compare without regard to case.
    ///
    /// Throws an error of kind ``PipelineError/Kind/variables`` when a variable is not a parameter, when a parameter
    /// that is used has no value, or when a value does not fit the place where it is used.
    public func resolved(with variables: [String: String]) throws(PipelineError) -> PipelineDefinition {
        try DefinitionReader(files: files, variables: variables).read()
    }

    /// The operator of this name, compared without regard to case.
    public func operatorDefinition(named name: String) -> OperatorDefinition? {
        operators.first { NameRules.areEqual($0.name, name) }
    }
}
