// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Logging

/// Writes each log record as one line to the standard error stream with one write, so that lines never mix.
struct LineLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    let label: String
    let format: LogFormat

    init(label: String, level: Logger.Level, format: LogFormat) {
        self.label = label
        self.logLevel = level
        self.format = format
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let merged = event.metadata.map { metadata.merging($0) { _, new in new } } ?? metadata
        let line =
            switch format {
            case .text: text(event, merged)
            case .json: json(event, merged)
            }
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    private func text(_ event: LogEvent, _ metadata: Logger.Metadata) -> String {
        let time = Date.now.formatted(.iso8601.time(includingFractionalSeconds: true).timeSeparator(.colon))
        let details = metadata.sorted { $0.key < $1.key }.map { " \($0.key)=\(Self.oneLine($0.value.description))" }.joined()
        return
            "\(time) \(event.level.rawValue.uppercased().padding(toLength: 7, withPad: " ", startingAt: 0)) \(label): \(Self.oneLine("\(event.message)"))\(details)"
    }

    private func json(_ event: LogEvent, _ metadata: Logger.Metadata) -> String {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        var fields: [(String, String)] = [
            ("time", Date.now.formatted(style)), ("level", event.level.rawValue), ("role", label), ("message", "\(event.message)"),
        ]
        fields += metadata.sorted { $0.key < $1.key }.map { ($0.key, $0.value.description) }
        return "{" + fields.map { "\(Self.quoted($0.0)):\(Self.quoted($0.1))" }.joined(separator: ",") + "}"
    }

    /// Keeps what strangers sent (AE titles, file names) from starting a line of its own.
    private static func oneLine(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : $0 }))
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case let other where other.value < 0x20: quoted += "\\u" + String(format: "%04x", other.value)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
