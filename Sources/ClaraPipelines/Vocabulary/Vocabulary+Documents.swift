// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The objects that can be documents of their own: pipelines, operators and services.
extension Vocabulary {
    private static let version = Property("api-version", .version, "Version of the language the document is written in.")
    private static let description = Property("description", .text, "Free text for people.")
    private static let variables = Property(
        "variables", .environment, "Environment variables; they win over what the platform sets.")
    private static let resources = Property("requests", .object(.requests), "What is asked of the machine.")
    private static let program = Property("container", .object(.container), "What runs.", isRequired: true)
    private static let timeout = Property(
        "timeout", .integer(ResourceRequests.Limits.seconds, unit: "seconds"), "Longest run, in seconds.")

    static let pipeline = Vocabulary(
        kind: .pipeline,
        properties: [
            Property(version.name, version.value, version.summary, isRequired: true),
            Property("name", .name, "Name shown to people; need not be unique.", isRequired: true),
            description,
            Property("parameters", .parameters, "Names and defaults that ${{ NAME }} stands for."),
            Property("orchestrator", .choice(Orchestrator.allCases.map(\.rawValue)), "The engine asked for."),
            Property("pull-secrets", .texts, "Names of the credentials for pulling images."),
            timeout,
            Property("operators", .list(.step), "The steps, in any order.", isRequired: true),
        ],
        explained: [
            "services": "a pipeline cannot list services",
            "models": "models are named by operators",
            "import": "imports can stand only in the lists of operators and services",
            "container": "a pipeline has no container; its operators have",
        ],
        synonyms: [
            "version": "api-version", "apiVersion": "api-version", "steps": "operators", "tasks": "operators", "stages": "operators",
            "pull_secrets": "pull-secrets", "imagePullSecrets": "pull-secrets",
        ])

    static let operators = Vocabulary(
        kind: .step,
        properties: [
            version,
            Property("name", .name, "Unique in the pipeline; also the folder of its results.", isRequired: true),
            description,
            program,
            Property("input", .list(.input), "What it reads."),
            Property("output", .list(.output), "What it writes."),
            variables,
            Property("parameters", .parameters, "Parameters of this operator; they hide the pipeline's."),
            resources,
            Property("models", .list(.model), "Models of the model repository that it uses.", since: .models),
            Property("services", .list(.service), "Services that it uses; they are up before the job starts."),
            timeout,
        ],
        explained: [
            "operators": "an operator cannot hold operators",
            "import": "imports can stand only in the lists of operators and services",
            "connections": "connections belong to the services of an operator",
            "orchestrator": "the orchestrator is chosen for the whole pipeline",
            "pull-secrets": "pull secrets are given for the whole pipeline",
            "image": "the image belongs under \"container\"",
            "command": "the command belongs under \"container\"",
            "tag": "the tag belongs under \"container\"",
            "network": "the request for the network belongs under \"requests\"",
        ],
        synonyms: ["env": "variables", "environment": "variables", "resources": "requests"])

    static let service = Vocabulary(
        kind: .service,
        properties: [
            version,
            Property("name", .name, "Unique among the services of its operator.", isRequired: true),
            description,
            program,
            Property("connections", .object(.connections), "How operators reach it."),
            variables,
            resources,
        ],
        explained: [
            "services": "a service cannot list services",
            "parameters": "a service is no template and has no parameters",
            "import": "imports can stand only in the lists of operators and services",
            "input": "a service has no inputs; its operators have",
            "output": "a service has no outputs; its operators have",
            "models": "models are named by operators",
            "timeout": "a service lives at least as long as the job; it has no timeout",
            "http": "http connections belong under \"connections\"",
            "volume": "volume connections belong under \"connections\"",
            "image": "the image belongs under \"container\"",
            "command": "the command belongs under \"container\"",
            "tag": "the tag belongs under \"container\"",
        ],
        synonyms: ["env": "variables", "environment": "variables", "resources": "requests", "ports": "connections"])
}
