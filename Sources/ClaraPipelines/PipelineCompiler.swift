// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Makes one file of a definition: what `clarac -p FILE -o OUT --resolve-imports` writes.
public enum PipelineCompiler {
    /// The YAML text of the definition with its imports put in and its placeholders filled in.
    ///
    /// Top level: `api-version`, `name`, `operators`. Every operator has `name`, `container` with `image` and `tag`, and
    /// `input`, which may be empty; every input has `name`, null where the author gave none, and `from` and `path` where
    /// they apply. `command`, `variables`, `requests`, `models`, `services` and `output` are there where the operator has
    /// them. Every service has `connections` with `http`, and every item of that `port`, null where the author gave none.
    ///
    /// Parameters take the values of `variables`, then their defaults. One that is used and has neither is a fault,
    /// because a number that depends on it could not be written.
    /// Throws one error that lists every fault of every file with its line and column.
    public static func resolvedFile(_ files: [DefinitionFile], variables: [String: String] = [:]) throws(PipelineError) -> String {
        let definition = try PipelineDefinition.load(files)
        return ResolvedDefinitionWriter.yaml(try definition.resolved(with: variables))
    }
}
