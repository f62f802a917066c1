// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser

/// `clara config reference`: the page docs/reference/configuration.md, made from the schema.
struct ConfigReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference", abstract: "Print every setting with its meaning, default and names, as Markdown.")

    func run() throws {
        print(ConfigurationReference(schema: ServeSettings.schema).markdown, terminator: "")
    }
}
