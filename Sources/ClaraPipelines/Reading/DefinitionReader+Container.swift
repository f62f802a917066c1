// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Reading what an operator runs and what it needs to run.
extension DefinitionReader {
    func readContainer(_ fields: Fields) -> ContainerDefinition? {
        guard let field = fields["container"] else {
            reportMissing(fields, "container")
            return nil
        }
        guard let container = self.fields(of: field.node, scope: field.scope, owner: "a container", vocabulary: .container) else {
            return nil
        }
        let image = text(container, "image", isRequired: true)
        let tag = text(container, "tag")
        let command = texts(container, "command", item: "an argument").map(\.value)
        if let tag, !tag.isPending, !ImageReference.isTag(tag.value) {
            faults.report(tag.location, "\(quoted(tag.value)) is not an image's tag")
        }
        guard let image else { return nil }
        if image.isPending { return ContainerDefinition(image: image.value, tag: tag?.value ?? "latest", command: command) }
        guard let reference = ImageReference(parsing: image.value) else {
            faults.report(image.location, "\(quoted(image.value)) is not the name of an image")
            return nil
        }
        if let tag, !tag.isPending, let inside = reference.tag, inside != tag.value {
            faults.report(tag.location, "the image gives the tag \(quoted(inside)) already")
        }
        return ContainerDefinition(image: reference.name, tag: tag?.value ?? reference.tag ?? "latest", command: command)
    }

    func readVariables(_ fields: Fields) -> [String: String] {
        guard let field = fields["variables"] else { return [:] }
        guard case .map(let entries) = field.node.content else {
            faults.report(field.node.location, "\"variables\" must be a map of names and values, not \(field.node.kind)")
            return [:]
        }
        guard spend(entries.count) else { return [:] }
        var variables: [String: String] = [:]
        for entry in entries {
            if let fault = NameRules.environmentFault(of: entry.key) { faults.report(entry.keyLocation, fault) }
            if entry.value.isNull {
                variables[entry.key] = ""
            } else if let value = text(entry.value, field.scope, what: "the value of \(quoted(entry.key))") {
                variables[entry.key] = value.value
            }
        }
        return variables
    }

    func readRequests(_ fields: Fields) -> ResourceRequests {
        guard let field = fields["requests"],
            let requests = self.fields(of: field.node, scope: field.scope, owner: "\"requests\"", vocabulary: .requests)
        else { return ResourceRequests() }
        return ResourceRequests(
            cpu: integer(requests, "cpu", .requests),
            gpu: integer(requests, "gpu", .requests),
            memoryMB: integer(requests, "memory", .requests),
            sharedMemoryMB: integer(requests, "shared-memory", .requests),
            network: boolean(requests, "network") ?? false)
    }

    /// The names of an operator's models; a model named twice counts once.
    func readModels(_ fields: Fields) -> [ResolvedText] {
        let items = items(fields, "models")
        guard items.count <= DocumentLimits.models else {
            faults.report(fields.location, "\(fields.owner) has more than \(DocumentLimits.models) models")
            return []
        }
        var seen: Set<String> = []
        return items.compactMap { item in
            self.fields(of: item.node, scope: item.scope, owner: "a model", vocabulary: .model)
                .flatMap { name($0, "name", isRequired: true) }
        }.filter { seen.insert(NameRules.key($0.value)).inserted }
    }
}
