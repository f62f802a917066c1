// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser

/// `clara delete …`.
struct DeleteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Remove a pipeline or a payload.",
        subcommands: [DeletePipelineCommand.self, DeletePayloadCommand.self])
}
