// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser

/// `clara create …`.
struct CreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Store a pipeline, make a job or a payload.",
        subcommands: [CreatePipelinesCommand.self, CreateJobCommand.self, CreatePayloadCommand.self])
}
