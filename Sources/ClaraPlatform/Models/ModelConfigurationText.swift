// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The texts at the top level of a `config.pbtxt` (Protocol Buffers text format). What they mean is the inference server's
/// affair; the repository needs the name, and what the model was made with.
struct ModelConfigurationText {
    /// By the name of the field; of several the last counts.
    let values: [String: String]

    init(_ text: String) {
        var values: [String: String] = [:]
        var depth = 0
        var field = ""
        var isAwaited = false
        var scanner = Substring(text)
        while let character = scanner.popFirst() {
            switch character {
            case "#": scanner = scanner.drop { !$0.isNewline }
            case "{", "[", "<":
                depth += 1
                isAwaited = false
            case "}", "]", ">": depth = max(0, depth - 1)
            case ":": isAwaited = depth == 0
            case "\"", "'":
                let value = Self.string(in: &scanner, until: character)
                if isAwaited { values[field] = value }
                isAwaited = false
            case _ where character.isLetter || character == "_":
                let rest = scanner.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                scanner = scanner.dropFirst(rest.count)
                if depth == 0, !isAwaited { field = String(character) + rest }
                isAwaited = false
            default: continue
            }
        }
        self.values = values
    }

    private static func string(in scanner: inout Substring, until quote: Character) -> String {
        var value = ""
        while let character = scanner.popFirst(), character != quote {
            value.append(character == "\\" ? scanner.popFirst() ?? character : character)
        }
        return value
    }
}

extension ModelConfigurationText {
    /// The type as on the wire that the platform or the backend stands for, 0 for others.
    var type: Int {
        let text = values["platform"].flatMap { $0.isEmpty ? nil : $0 } ?? values["backend"] ?? ""
        if text.hasPrefix("tensorflow") { return 1 }
        if text.hasPrefix("tensorrt") { return 2 }
        return text.hasPrefix("pytorch") ? 3 : 0
    }
}
