// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// `clara describe pipeline -p ID`.
struct DescribePipelineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipeline", abstract: "Show a pipeline with its operators and files.", aliases: ["pipelines"])

    @OptionGroup var platform: PlatformOptions

    @Option(name: [.customShort("p"), .customLong("pipeline")], help: "The pipeline's id, or the beginning of it.")
    var pipeline: String?

    @Argument(help: ArgumentHelp("The same.", visibility: .hidden))
    var id: String?

    @Flag(help: "Print the text of the definition's files as well.")
    var files = false

    func validate() throws { _ = try NamedIdentifier.pick(option: pipeline, argument: id, flag: "-p") }

    func run() async throws {
        let id = try NamedIdentifier.pick(option: pipeline, argument: id, flag: "-p")
        let pipeline = try await platform.connect { try await $0.pipeline($0.pipelineID(id)) }
        try platform.print(PipelineReport(pipeline, isWhole: true), text: text(pipeline))
    }

    private func text(_ pipeline: PlatformPipeline) -> String {
        var lines = ["PIPELINE_ID: \(pipeline.id)", "NAME: \(Terminal.printable(pipeline.name))"]
        for step in PipelineReport.operators(pipeline.dag) {
            let next = step.next.isEmpty ? "" : " -> \(step.next.joined(separator: ", "))"
            lines.append("OPERATOR: \(Terminal.printable(step.name + next))")
        }
        lines += pipeline.files.map { "FILE: \(Terminal.printable($0.path)) (\(ByteCount.text(UInt64($0.content.utf8.count))))" }
        lines += pipeline.metadata.sorted { $0.key < $1.key }.map { "METADATA: \(Terminal.printable("\($0.key)=\($0.value)"))" }
        if files { lines += pipeline.files.map { "\n# \(Terminal.printable($0.path))\n\($0.content)" } }
        return lines.joined(separator: "\n")
    }
}
