// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines
import Testing

/// A faulty definition and all that is to be said about it.
struct FaultCase: CustomTestStringConvertible, Sendable {
    let name: String
    let yaml: String
    /// `line:column: message` of every fault, in order.
    let faults: [String]
    var testDescription: String { name }

    /// What loading says about one file.
    static func found(_ yaml: String) -> [String] {
        do {
            _ = try PipelineDefinition.load([DefinitionFile(path: "p.yaml", content: yaml)])
            return []
        } catch {
            return error.diagnostics.map { "\($0.line):\($0.column): \($0.text)" }
        }
    }

    /// What loading says about a set of files, with the files' names.
    static func found(_ files: [DefinitionFile]) -> [String] {
        do {
            _ = try PipelineDefinition.load(files)
            return []
        } catch {
            return error.diagnostics.map(\.description)
        }
    }
}
