// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser

/// `clara describe …`.
struct DescribeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe", abstract: "Show all there is to know about a pipeline, a job or a payload.",
        subcommands: [DescribePipelineCommand.self, DescribeJobCommand.self, DescribePayloadCommand.self])
}
