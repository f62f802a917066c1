// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraConfiguration
import Foundation

/// `clara config show`: every value in force and where it came from.
struct ConfigShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print every setting's value and where it came from; with a bad configuration, every fault.")

    @OptionGroup var options: ConfigurationOptions

    @Option(help: "text or json.")
    var output: OutputFormat = .text

    func run() throws {
        let resolved = try options.resolve()
        switch output {
        case .text:
            let keyWidth = resolved.settings.map(\.definition.key.count).max() ?? 0
            let valueWidth = min(48, resolved.settings.map(\.shownValue.count).max() ?? 0)
            for setting in resolved.settings {
                let key = setting.definition.key.padding(toLength: keyWidth, withPad: " ", startingAt: 0)
                let value = setting.shownValue
                let padded = value.count >= valueWidth ? value : value.padding(toLength: valueWidth, withPad: " ", startingAt: 0)
                print("\(key)  \(padded)  \(setting.source)")
            }
            for section in ServeSettings.schema.sections {
                for entry in resolved.entries(section.key) {
                    print("\(section.key)  \(describe(entry))  \(entry.file):\(entry.line)")
                }
            }
        case .json:
            var document: [String: ShownSetting] = [:]
            for setting in resolved.settings {
                document[setting.definition.key] = ShownSetting(value: setting.shownValue, source: setting.source.description)
            }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(document), as: UTF8.self))
        }
    }

    private func describe(_ entry: SectionEntry) -> String {
        let scalars = entry.scalars.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let lists = entry.lists.sorted { $0.key < $1.key }.map { "\($0.key)=[\($0.value.joined(separator: ", "))]" }
        let maps = entry.maps.sorted { $0.key < $1.key }.map { map in
            "\(map.key)={\(map.value.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ", "))}"
        }
        return (scalars + lists + maps).joined(separator: " ")
    }
}
