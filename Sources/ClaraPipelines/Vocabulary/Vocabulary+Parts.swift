// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The objects inside operators and services.
extension Vocabulary {
    private typealias Limits = ResourceRequests.Limits

    static let container = Vocabulary(
        kind: .container,
        properties: [
            Property("image", .text, "Image as [registry[:port]/]path[:tag][@digest].", isRequired: true),
            Property("tag", .text, "Tag of the image; latest unless said."),
            Property("command", .texts, "Arguments after the image; $(NAME) is filled in from the environment."),
        ], synonyms: ["args": "command", "entrypoint": "command"])

    private static let type = Property("type", .choice(DataType.words), "What the data are.", since: .typed)
    private static let element = Property(
        "element-type", .text, "Content of a stream, or the number type of an array.", since: .typed)
    private static let format = Property("format", .text, "Another word for element-type.", since: .typed)
    private static let shape = Property(
        "shape", .shape, "Sizes of an array's dimensions; -1 for one known at run time only.", since: .typed)

    static let input = Vocabulary(
        kind: .input,
        properties: [
            Property("from", .name, "Operator that wrote it; left out for the input of the job's payload."),
            Property("name", .name, "Output of that operator, or a label without \"from\"."),
            Property("path", .path, "Where the operator finds the folder."),
            type, element, format, shape,
        ], synonyms: ["element_type": "element-type", "elementType": "element-type", "dtype": "element-type"])

    static let output = Vocabulary(
        kind: .output,
        properties: [
            Property("name", .name, "Name of the output; needed when the operator has several."),
            Property("path", .path, "Where the operator writes the folder."),
            type, element, format, shape,
        ], explained: ["from": "an output comes from its own operator"], synonyms: input.synonyms)

    static let requests = Vocabulary(
        kind: .requests,
        properties: [
            Property("cpu", .integer(Limits.cpu, unit: "cores"), "Processor cores."),
            Property("gpu", .integer(Limits.gpu, unit: "devices"), "Whole devices, for this operator alone."),
            Property("memory", .integer(Limits.megabytes, unit: "MB"), "Main memory in MB of 1,048,576 bytes."),
            Property("shared-memory", .integer(Limits.megabytes, unit: "MB"), "Shared memory in MB of 1,048,576 bytes."),
            Property("network", .boolean, "Access to the network; off unless asked for."),
        ], synonyms: ["mem": "memory", "ram": "memory", "shm": "shared-memory"])

    static let model = Vocabulary(
        kind: .model, properties: [Property("name", .name, "Name of the model in the repository.", isRequired: true)])

    static let connections = Vocabulary(
        kind: .connections,
        properties: [
            Property("http", .list(.httpConnection), "Network addresses."),
            Property("volume", .list(.volumeConnection), "Folders shared with the operators."),
            Property("file", .list(.volumeConnection), "Another word for volume."),
        ], synonyms: ["https": "http", "grpc": "http", "tcp": "http", "volumes": "volume", "files": "file"])

    static let httpConnection = Vocabulary(
        kind: .httpConnection,
        properties: [
            Property("name", .environmentName, "Variable in the operators that holds host:port.", isRequired: true),
            Property("port", .integer(Limits.ports, unit: ""), "Port of the service; the platform chooses unless said."),
        ], explained: ["path": "an http connection has no path; a volume has"])

    static let volumeConnection = Vocabulary(
        kind: .volumeConnection,
        properties: [
            Property("name", .environmentName, "Variable in the operators that holds the path.", isRequired: true),
            Property("path", .path, "Where the service and its operators find the folder.", isRequired: true),
        ], explained: ["port": "a volume has no port; an http connection has"])

    static let importing = Vocabulary(
        kind: .importing,
        properties: [
            Property("path", .text, "File of the set, relative to the importing one.", isRequired: true),
            Property("args", .parameters, "Values for the parameters of the imported operator."),
        ], synonyms: ["file": "path", "arguments": "args", "parameters": "args"])
}
