// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraPipelines

/// `clara pipeline schema`: the JSON Schema that editors check and complete definitions with.
struct PipelineSchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of pipeline definitions, for editors.",
        discussion: """
            An editor with a YAML language server takes it from a first line such as \
            "# yaml-language-server: $schema=./pipeline.schema.json".
            """)

    private static let kinds = PipelineSchema.Document.allCases.map(\.rawValue).joined(separator: ", ")

    @Option(
        help: ArgumentHelp("Which kind of document: \(kinds).", valueName: "kind"),
        transform: { text in
            guard let document = PipelineSchema.Document(rawValue: text) else {
                throw ValidationError("\"\(text)\" is no kind of document; there are \(kinds)")
            }
            return document
        })
    var document = PipelineSchema.Document.pipeline

    func run() async throws {
        print(PipelineSchema.json(document), terminator: "")
    }
}
