// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Writes a definition as one YAML file with imports and placeholders resolved and every default that the language sets filled in.
///
/// The shape is the one that programs around the vendor's compiler read: `tag` of an image, `input` of an operator, `name`
/// of an input, `connections` with `http` of a service, and `port` of these are always there.
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
        write(1, step.container)
        line(1, "timeout", step.timeoutSeconds)
        write(1, step.variables)
        write(1, step.requests)
        if !step.models.isEmpty {
            text += "  models:\n"
            for model in step.models { text += "  - name: \(Self.scalar(model))\n" }
        }
        text += step.inputs.isEmpty ? "  input: []\n" : "  input:\n"
        for input in step.inputs {
            let start = text.utf8.count
            line(2, "path", input.path.isEmpty ? nil : input.path)
            line(2, "from", input.from)
            text += "    name: \(input.name.map(Self.scalar) ?? "null")\n"
            write(2, input.type)
            beginItem(1, at: start)
        }
        if !step.outputs.isEmpty { text += "  output:\n" }
        for output in step.outputs {
            let start = text.utf8.count
            line(2, "path", output.path.isEmpty ? nil : output.path)
            line(2, "name", output.name)
            write(2, output.type)
            beginItem(1, at: start)
        }
        if !step.services.isEmpty { text += "  services:\n" }
        for service in step.services { write(service) }
    }

    private mutating func write(_ service: ServiceDefinition) {
        item(1, "name: \(Self.scalar(service.name))")
        line(2, "description", service.description)
        write(2, service.container)
        let http = service.connections.filter { $0.kind == .http }
        text += "    connections:\n      http:\(http.isEmpty ? " []" : "")\n"
        for connection in http {
            item(3, "name: \(Self.scalar(connection.name))")
            text += "        port: \(connection.port.map(String.init) ?? "null")\n"
        }
        let volumes = service.connections.filter { $0.kind == .volume }
        if !volumes.isEmpty { text += "      volume:\n" }
        for connection in volumes {
            item(3, "name: \(Self.scalar(connection.name))")
            line(4, "path", connection.path)
        }
        write(2, service.variables)
        write(2, service.requests)
    }

    private mutating func write(_ level: Int, _ container: ContainerDefinition) {
        text += "\(indent(level))container:\n"
        line(level + 1, "image", container.image)
        line(level + 1, "tag", container.tag)
        list(level + 1, "command", container.command)
    }

    private mutating func write(_ level: Int, _ variables: [String: String]) {
        guard !variables.isEmpty else { return }
        text += "\(indent(level))variables:\n"
        for (name, value) in variables.sorted(by: { $0.key < $1.key }) { line(level + 1, name, value) }
    }

    private mutating func write(_ level: Int, _ requests: ResourceRequests) {
        guard requests != ResourceRequests() else { return }
        text += "\(indent(level))requests:\n"
        line(level + 1, "cpu", requests.cpu)
        line(level + 1, "gpu", requests.gpu)
        line(level + 1, "memory", requests.memoryMB)
        line(level + 1, "shared-memory", requests.sharedMemoryMB)
        if requests.network { text += "\(indent(level + 1))network: true\n" }
    }

    private mutating func write(_ level: Int, _ type: DataType?) {
        switch type {
        case nil: return
        case .stream(let element):
            line(level, "type", "stream")
            line(level, "element-type", element)
        case .array(let element, let shape):
            line(level, "type", "array")
            line(level, "element-type", element.rawValue)
            text += "\(indent(level))shape: [\(shape.map(String.init).joined(separator: ", "))]\n"
        }
    }

    private func indent(_ level: Int) -> String { String(repeating: "  ", count: level) }

    /// Makes the properties written since `start`, one level deeper, an item of a list.
    private mutating func beginItem(_ level: Int, at start: Int) {
        let begin = text.utf8.index(text.startIndex, offsetBy: start)
        let end = text.utf8.index(begin, offsetBy: 2 * level + 2)
        text.replaceSubrange(begin..<end, with: "\(indent(level))- ")
    }

    private mutating func item(_ level: Int, _ property: String) { text += "\(indent(level))- \(property)\n" }

    private mutating func line(_ level: Int, _ key: String, _ value: String?) {
        guard let value else { return }
        text += "\(indent(level))\(Self.scalar(key)): \(Self.scalar(value))\n"
    }

    private mutating func line(_ level: Int, _ key: String, _ value: Int?) {
        guard let value else { return }
        text += "\(indent(level))\(key): \(value)\n"
    }

    private mutating func list(_ level: Int, _ key: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        text += "\(indent(level))\(key):\n"
        for value in values { text += "\(indent(level))- \(Self.scalar(value))\n" }
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
