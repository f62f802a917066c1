// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraConfiguration

/// The reference page of the configuration, made from the schema so that it cannot be stale.
struct ConfigurationReference {
    let schema: ConfigurationSchema

    var markdown: String {
        var lines = [
            "# Configuration", "",
            "<!-- Made by `clara config reference`; a test compares it. -->", "",
            "A value comes from a flag, else an environment variable, else the configuration file (`--config FILE`, `CLARA_CONFIG`, or",
            "`clara.yaml` in the working directory), else the default. `clara config show` prints the values in force with their sources.",
            "A dotted key is an object in the file: `platform.port` is `platform:` with `port:` below it. Any key can be given as",
            "`--set key=value`. A relative path in the file is relative to the file.", "",
            "| key | environment | value | default | meaning |", "| --- | --- | --- | --- | --- |",
        ]
        for setting in schema.settings {
            let fallback = setting.defaultValue.isEmpty ? "" : "`\(setting.defaultValue)`"
            lines.append(
                "| `\(setting.key)` | `\(setting.environmentName)` | \(Self.words(setting.kind)) | \(fallback) | \(setting.summary) |")
        }
        for section in schema.sections {
            lines += [
                "", "## `\(section.key)`", "", section.summary, "", "| member | value | required | meaning |", "| --- | --- | --- | --- |",
            ]
            for field in section.fields {
                let form =
                    switch field.form {
                    case .scalar(let kind): Self.words(kind)
                    case .list: "list of texts"
                    case .map: "object of texts"
                    }
                lines.append("| `\(field.name)` | \(form) | \(field.isRequired ? "yes" : "") | \(field.summary) |")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func words(_ kind: SettingKind) -> String {
        switch kind {
        case .text: "text"
        case .path: "path"
        case .integer(let bounds): "\(bounds.lowerBound) to \(bounds.upperBound)"
        case .number(let bounds): "\(bounds.lowerBound) to \(bounds.upperBound)"
        case .boolean: "true or false"
        case .choice(let words): words.joined(separator: ", ")
        }
    }
}
