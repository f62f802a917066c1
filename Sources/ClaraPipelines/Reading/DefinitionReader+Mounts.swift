// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Reading what an operator reads and writes.
extension DefinitionReader {
    struct Mounts {
        var inputs: [OperatorInput] = []
        var references: [OperatorSource.Reference] = []
        var outputs: [OperatorOutput] = []
        var hasAllOutputs = true
        /// Every folder with a path that is known.
        var places: [MountPlace] = []
        /// The outputs in shared memory, by the words for their types.
        var shared: [(type: String, location: SourceLocation)] = []
    }

    func readMounts(_ fields: Fields) -> Mounts {
        var mounts = Mounts()
        let inputs = items(fields, "input")
        let outputs = items(fields, "output")
        guard inputs.count + outputs.count <= DocumentLimits.mounts else {
            faults.report(fields.location, "\(fields.owner) has more than \(DocumentLimits.mounts) inputs and outputs")
            return Mounts(hasAllOutputs: false)
        }
        for item in inputs {
            guard let input = self.fields(of: item.node, scope: item.scope, owner: "an input", vocabulary: .input) else { continue }
            if let from = input.fields["from"], case .scalar("", isPlain: true) = from.node.content {
                faults.report(from.keyLocation, "\"from\" is empty; leave it out to read the input of the payload")
            }
            let type = readType(input)
            let reference = OperatorSource.Reference(from: name(input, "from"), name: name(input, "name"), type: type)
            mounts.references.append(reference)
            if let type, type.isInSharedMemory == true, input["from"] == nil {
                faults.report(type.location, "the input of the payload is a folder; only a stream can be read from it")
            }
            let path = readPath(input, type, &mounts.places)
            mounts.inputs.append(
                OperatorInput(from: reference.from?.value, name: reference.name?.value, path: path, type: type?.type))
        }
        var names: [(text: ResolvedText?, location: SourceLocation)] = []
        for item in outputs {
            guard let output = self.fields(of: item.node, scope: item.scope, owner: "an output", vocabulary: .output) else {
                mounts.hasAllOutputs = false
                continue
            }
            let name = name(output, "name")
            if name == nil, output["name"] != nil { mounts.hasAllOutputs = false }
            names.append((name, output.location))
            let type = readType(output)
            if let type, let value = type.type, value.isInSharedMemory { mounts.shared.append((value.description, type.location)) }
            let path = readPath(output, type, &mounts.places)
            mounts.outputs.append(OperatorOutput(name: name?.value, path: path, type: type?.type))
        }
        checkOutputNames(names, isComplete: mounts.hasAllOutputs)
        return mounts
    }

    /// The path of an input or output, empty for data in shared memory and after a fault.
    private func readPath(_ fields: Fields, _ type: TypeSource?, _ places: inout [MountPlace]) -> String {
        if let type {
            if type.isInSharedMemory == true { return "" }
            // As long as the type is not known, a path may be right or wrong to be missing.
            if type.isInSharedMemory == nil, fields["path"] == nil { return "" }
        }
        return readPath(fields, &places) ?? ""
    }

    func readPath(_ fields: Fields, _ places: inout [MountPlace]) -> String? {
        guard let text = text(fields, "path", isRequired: true) else { return nil }
        if text.isPending { return text.value }
        switch MountPath.normalised(text.value) {
        case .success(let path):
            places.append(MountPlace(path: path, location: text.location))
            return path
        case .failure(let fault):
            faults.report(text.location, fault.message)
            return nil
        }
    }

    private func checkOutputNames(_ names: [(text: ResolvedText?, location: SourceLocation)], isComplete: Bool) {
        var seen: Set<String> = []
        for name in names {
            guard let text = name.text else {
                if names.count > 1, isComplete {
                    faults.report(name.location, "an output needs a \"name\" when its operator has several")
                }
                continue
            }
            if !text.isPending, !seen.insert(NameRules.key(text.value)).inserted {
                faults.report(text.location, "the operator has an output \(quoted(text.value)) already; case does not tell names apart")
            }
        }
    }

    /// Reports folders of one operator that have the same path or lie inside each other.
    func checkCollisions(_ places: [MountPlace]) {
        let sorted = places.enumerated().sorted { ($0.element.path + "/", $0.offset) < ($1.element.path + "/", $1.offset) }
        var open: [(offset: Int, element: MountPlace)] = []
        for place in sorted {
            while let outer = open.last, !(place.element.path + "/").hasPrefix(outer.element.path + "/") { open.removeLast() }
            if let outer = open.last {
                let later = outer.offset > place.offset ? outer.element : place.element
                let earlier = outer.offset > place.offset ? place.element : outer.element
                if later.path == earlier.path {
                    faults.report(later.location, "the path \(quoted(later.path)) is used twice by the operator")
                } else {
                    faults.report(
                        later.location,
                        "\(quoted(place.element.path)) lies inside \(quoted(outer.element.path)), another folder of the operator")
                }
            }
            open.append(place)
        }
    }
}
