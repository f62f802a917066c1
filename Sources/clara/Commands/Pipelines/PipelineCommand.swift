// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser

/// `clara pipeline …`: tools for pipeline definitions, without a platform.
struct PipelineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipeline",
        abstract: "Check and draw pipeline definitions.",
        subcommands: [PipelineCheckCommand.self, PipelineGraphCommand.self, PipelineSchemaCommand.self])
}
