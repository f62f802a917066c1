// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI
import ClaraErrors
import ClaraPipelines

/// `clara create pipelines -p FILE…`: stores a pipeline.
struct CreatePipelinesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipelines",
        abstract: "Store a pipeline and print its id.",
        discussion:
            "The first file is the pipeline. Files that it imports from its own folder are sent along; others are named with more -p.",
        aliases: ["pipeline"])

    @OptionGroup var platform: PlatformOptions

    @Option(name: [.customShort("p"), .customLong("pipeline")], help: ArgumentHelp("A file of the definition.", valueName: "file"))
    var pipeline: [String]

    @Option(help: ArgumentHelp("Metadata of the pipeline.", valueName: "key=value"))
    var metadata: [NamedValue] = []

    func run() async throws {
        let files = try DefinitionFolder.files(at: pipeline).map { PlatformPipeline.File(path: $0.path, content: $0.content) }
        let metadata = NamedValue.dictionary(metadata)
        do {
            let id = try await platform.connect { try await $0.createPipeline(files: files, id: nil, metadata: metadata) }
            try platform.print(["pipelineId": id], text: "PIPELINE_ID:\(id)")
        } catch let error as PlatformError where error.platformCode != nil && error.messages.count > 1 {
            // One line for each fault of the definition, as the check shows them.
            for message in error.messages { StandardError.write(Terminal.printable(message) + "\n") }
            throw ExitCode(error.code.exitStatus)
        }
    }
}
