// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A JSON value whose objects keep their order, for a schema that people can read.
indirect enum SchemaValue {
    case text(String)
    case number(Int)
    case boolean(Bool)
    case list([SchemaValue])
    case object([(String, SchemaValue)])

    /// The JSON text, indented by two blanks.
    func json(indent: Int = 0) -> String {
        let inner = String(repeating: " ", count: indent + 2)
        let outer = String(repeating: " ", count: indent)
        switch self {
        case .text(let text): return Self.quote(text)
        case .number(let number): return String(number)
        case .boolean(let boolean): return boolean ? "true" : "false"
        case .list(let items):
            if items.allSatisfy(\.isSingle) { return "[\(items.map { $0.json() }.joined(separator: ", "))]" }
            return "[\n" + items.map { inner + $0.json(indent: indent + 2) }.joined(separator: ",\n") + "\n\(outer)]"
        case .object(let members):
            if members.isEmpty { return "{}" }
            let lines = members.map { "\(inner)\(Self.quote($0.0)): \($0.1.json(indent: indent + 2))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
        }
    }

    private var isSingle: Bool {
        switch self {
        case .text, .number, .boolean: true
        case .list, .object: false
        }
    }

    private static func quote(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
