// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// `clara delete pipeline ID…`.
struct DeletePipelineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipeline", abstract: "Remove pipelines; their jobs stay.", aliases: ["pipelines"])

    @OptionGroup var platform: PlatformOptions

    @Option(name: [.customShort("p"), .customLong("pipeline")], help: "The pipeline's id, or the beginning of it.")
    var pipeline: [String] = []

    @Argument(help: "Ids, or the beginnings of them.")
    var ids: [String] = []

    func validate() throws {
        if pipeline.isEmpty, ids.isEmpty { throw ValidationError("Give the id of a pipeline") }
    }

    func run() async throws {
        let texts = pipeline + ids
        let removed = try await platform.connect { platform in
            // All are looked up before any is removed, so that a slip in the second spares the first.
            var ids: [String] = []
            for text in texts { ids.append(try await platform.pipelineID(text)) }
            for id in ids { try await platform.removePipeline(id) }
            return ids
        }
        try platform.print(["pipelineIds": removed], text: removed.map { "PIPELINE_ID:\($0)" }.joined(separator: "\n"))
    }
}
