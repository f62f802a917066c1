// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser

/// `clara config …`: what the server is told.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Show and check the configuration of the server.",
        subcommands: [ConfigShowCommand.self, ConfigReferenceCommand.self])
}
