// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// `clara list pipelines`.
struct ListPipelinesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipelines", abstract: "List the pipelines that are stored.", aliases: ["pipeline"])

    @OptionGroup var platform: PlatformOptions

    @Flag(name: .shortAndLong, help: "Print ids only.")
    var quiet = false

    func run() async throws {
        let pipelines = try await platform.connect { try await $0.listPipelines() }
        try platform.print(pipelines.map { PipelineReport($0, isWhole: false) }, text: text(pipelines))
    }

    private func text(_ pipelines: [PlatformPipeline]) -> String {
        if quiet { return pipelines.map(\.id).joined(separator: "\n") }
        var table = TextTable(["NAME", "ID"])
        for pipeline in pipelines { table.add([pipeline.name, pipeline.id]) }
        return table.text
    }
}
