// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Writes a definition as one YAML file with imports and placeholders resolved and every default that the language sets filled in.
///
/// The shape is the one that programs around the vendor's compiler read: the image's tag and an input's `name` are always there.
public struct ResolvedDefinitionWriter {
    private var text = ""

    /// The YAML text of the definition; loading it gives an equal definition.
    public static func yaml(_ definition: PipelineDefinition) -> String {
        var writer = ResolvedDefinitionWriter()
        writer.write(definition)
        return writer.text
    }

    private mutating func write(_ definition: PipelineDefinition) {
        line(0, "api-version", definition.apiVersion.description)
        line(0, "name", definition.name)
        line(0, "description", definition.description)
        line(0, "orchestrator", definition.orchestrator?.rawValue)
        line(0, "timeout", definition.timeoutSeconds)
        list(0, "pull-secrets", definition.pullSecrets)
        let open = definition.parameters.filter { definition.unresolvedParameters.contains($0.key) }
        if !open.isEmpty {
            text += "parameters:\n"
            for name in open.keys.sorted() { text += "  \(Self.scalar(name)): null\n" }
        }
        text += "operators:\n"
        for step in definition.operators { write(step) }
    }

    private mutating func write(_ step: OperatorDefinition) {
        text += "- name: \(Self.scalar(step.name))\n"
        line(1, "description", step.description)
        text += "  container:\n"
        line(2, "image", step.container.image)
        line(2, "tag", step.container.tag)
        list(2, "command", step.container.command)
        line(1, "timeout", step.timeoutSeconds)
        if !step.variables.isEmpty {
            text += "  variables:\n"
            for (name, value) in step.variables.sorted(by: { $0.key < $1.key }) { line(2, name, value) }
        }
        write(step.requests)
        if !step.models.isEmpty {
            text += "  models:\n"
            for model in step.models { text += "  - name: \(Self.scalar(model))\n" }
        }
        if !step.inputs.isEmpty { text += "  input:\n" }
        for input in step.inputs {
            text += "  - path: \(Self.scalar(input.path))\n"
            line(2, "from", input.from)
            text += "    name: \(input.name.map(Self.scalar) ?? "null")\n"
        }
        if !step.outputs.isEmpty { text += "  output:\n" }
        for output in step.outputs {
            text += "  - path: \(Self.scalar(output.path))\n"
            line(2, "name", output.name)
        }
    }

    private mutating func write(_ requests: ResourceRequests) {
        guard requests != ResourceRequests() else { return }
        text += "  requests:\n"
        line(2, "cpu", requests.cpu)
        line(2, "gpu", requests.gpu)
        line(2, "memory", requests.memoryMB)
        line(2, "shared-memory", requests.sharedMemoryMB)
        if requests.network { text += "    network: true\n" }
    }

    private mutating func line(_ level: Int, _ key: String, _ value: String?) {
        guard let value else { return }
        text += "\(String(repeating: "  ", count: level))\(Self.scalar(key)): \(Self.scalar(value))\n"
    }

    private mutating func line(_ level: Int, _ key: String, _ value: Int?) {
        guard let value else { return }
        text += "\(String(repeating: "  ", count: level))\(key): \(value)\n"
    }

    private mutating func list(_ level: Int, _ key: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        text += "\(String(repeating: "  ", count: level))\(key):\n"
        for value in values { text += "\(String(repeating: "  ", count: level))- \(Self.scalar(value))\n" }
    }

    /// The text as a plain scalar where every YAML reader takes it for a text, else in double quotes.
    static func scalar(_ text: String) -> String {
        let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
        let canBePlain =
            text.utf8.first.map { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2F } ?? false
            && text.unicodeScalars.allSatisfy(isPlain) && !words.contains(text.lowercased())
        if canBePlain { return text }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case _ where !isPrintable(scalar):
                let hex = String(scalar.value, radix: 16, uppercase: true)
                let width = scalar.value > 0xFFFF ? 8 : 4
                result += (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/": true
        default: false
        }
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
        default: true
        }
    }
}
