// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraConfiguration

/// Every setting of `clara serve`.
enum ServeSettings {
    static let schema = ConfigurationSchema(
        settings: general + platform + containers + dicom + results + web,
        sections: [images, registries, pipelines, aeTitles, sources, destinations])

    private static let port = SettingKind.integer(0...65535)

    private static let general: [SettingDefinition] = [
        SettingDefinition("data", .path, default: "clara-data", "Where everything is kept; one server at a time may use it."),
        SettingDefinition("listen", .text, default: "127.0.0.1", "The address every role listens on; `0.0.0.0` opens them to the network."),
        SettingDefinition(
            "log.level", .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]), default: "info",
            "How much is logged."),
        SettingDefinition(
            "log.format", .choice(["auto", "text", "json"]), default: "auto",
            "Lines for people or JSON objects for programs; `auto` is text on a terminal and JSON elsewhere."),
    ]

    private static let platform: [SettingDefinition] = [
        SettingDefinition("platform.port", port, default: "50051", "The port of the platform's gRPC API; 0 takes a free one."),
        SettingDefinition(
            "platform.storage-ceiling-percent", .number(1...100), default: "80",
            "Above this use of the data directory's file system new payloads and uploads are refused."),
        SettingDefinition(
            "platform.job-timeout", .number(0.1...604_800), default: "600", "Seconds a job may run when its pipeline does not say."),
        SettingDefinition(
            "platform.job-timeout-maximum", .number(0.1...604_800), default: "1800", "The most seconds that a pipeline may ask for."),
        SettingDefinition(
            "platform.job-timeout-grace", .number(0...3600), default: "15", "Seconds between asking an operator to end and killing it."),
        SettingDefinition(
            "platform.concurrent-jobs", .integer(0...10_000), default: "0", "Jobs that run at the same time; 0 is one a core."),
        SettingDefinition(
            "platform.concurrent-jobs-per-pipeline", .integer(0...10_000), default: "0",
            "Jobs of one pipeline that run at the same time; 0 sets no limit of its own."),
        SettingDefinition(
            "platform.sandbox", .choice(["automatic", "required", "off"]), default: "automatic",
            "Whether operators run in namespaces of their own: where the kernel allows, always, or never."),
        SettingDefinition(
            "platform.log-limit-mebibytes", .integer(1...1_048_576), default: "64", "The most that one operator's log keeps."),
    ]

    private static let containers: [SettingDefinition] = [
        SettingDefinition(
            "containers.pull", .choice(["when-missing", "always", "never"]), default: "when-missing",
            "When a registry is asked for an image; what a digest names is never asked for twice."),
        SettingDefinition(
            "containers.credentials", .text, default: "none",
            "The file with credentials of registries, as `skopeo login --authfile` writes it."),
    ]

    private static let registries = SectionDefinition(
        "containers.registries", "Registries that need to be spoken to in a way of their own.",
        fields: [
            FieldDefinition("host", .scalar(.text), required: true, "The registry as images name it, `host` or `host:port`."),
            FieldDefinition(
                "plain-http", .scalar(.boolean), "Whether to speak to it without encryption, or with certificates nobody vouches for."),
        ])

    private static let dicom: [SettingDefinition] = [
        SettingDefinition("dicom.port", port, default: "11112", "The port that receives DICOM associations; 0 takes a free one."),
        SettingDefinition("dicom.rest-port", port, default: "5000", "The port of the adapter's REST API; 0 takes a free one."),
        SettingDefinition(
            "dicom.scu-ae-title", .text, default: "ClaraSCU",
            "The AE title results are sent as, and the agent's name at the Results Service."),
        SettingDefinition("dicom.maximum-associations", .integer(1...1000), default: "25", "Associations received at the same time."),
        SettingDefinition(
            "dicom.reject-unknown-sources", .choice(["auto", "true", "false"]), default: "auto",
            "Whether a calling AE title and address must be a declared source; `auto` lets everybody send while no source is known and "
                + "only the loopback interface listens."),
        SettingDefinition("dicom.verification", .boolean, default: "true", "Whether C-ECHO is answered."),
        SettingDefinition(
            "dicom.watermark-percent", .integer(1...100), default: "85", "Above this use of the file system images are refused."),
        SettingDefinition(
            "dicom.reserve-gigabytes", .number(0...1_000_000), default: "5", "Free space (10^9 bytes) below which images are refused."),
        SettingDefinition(
            "dicom.durable", .boolean, default: "true", "Whether an image is on the disk (fsync) before its C-STORE is answered."),
        SettingDefinition("dicom.export-associations", .integer(1...100), default: "8", "Associations sent at the same time."),
        SettingDefinition(
            "dicom.export-retries", .integer(0...1_000_000), default: "50", "How often a delivery is tried again before it has failed."),
    ]

    private static let results: [SettingDefinition] = [
        SettingDefinition("results.port", port, default: "8088", "The port of the Results Service; 0 takes a free one."),
        SettingDefinition(
            "results.lease-seconds", .number(1...86_400), default: "300", "How long an agent may keep a task before it is offered again."),
    ]

    private static let web: [SettingDefinition] = [
        SettingDefinition("web.port", port, default: "8080", "The port of the web page; 0 takes a free one.")
    ]

    private static let images = SectionDefinition(
        "platform.images", "Local commands that run as operators in place of a container image.",
        fields: [
            FieldDefinition("name", .scalar(.text), required: true, "The image name that pipelines use, without a tag."),
            FieldDefinition(
                "command", .list, required: true, "The program and its first arguments; the operator's `command` follows them."),
            FieldDefinition("network", .scalar(.boolean), "Whether the operator may use the network."),
            FieldDefinition(
                "visible", .list,
                "Folders and files of this machine that the operator sees, read-only, such as a model's weights; relative to the configuration file."
            ),
        ])

    private static let pipelines = SectionDefinition(
        "platform.pipelines", "Pipelines that are registered when the server starts, or updated when their files have changed.",
        fields: [
            FieldDefinition(
                "files", .list, required: true, "The definition's files, the pipeline's own first; relative to the configuration file.")
        ])

    private static let aeTitles = SectionDefinition(
        "dicom.ae-titles", "AE titles that receive studies for pipelines.",
        fields: [
            FieldDefinition("name", .scalar(.text), "A unique name; the AE title when absent."),
            FieldDefinition("ae-title", .scalar(.text), required: true, "The called AE title, at most 16 characters."),
            FieldDefinition("overwrite-same-instance", .scalar(.boolean), "Whether a second copy of an instance replaces the first."),
            FieldDefinition("ignored-sop-classes", .list, "SOP class UIDs that are answered with success and not kept."),
            FieldDefinition(
                "settings", .map,
                "`timeout` (idle seconds), `groupBy` (a tag), `priority`, and `pipeline-NAME`: a pipeline's id or name, one entry a pipeline."
            ),
        ])

    private static let sources = SectionDefinition(
        "dicom.sources", "Senders that are known.",
        fields: [
            FieldDefinition("ae-title", .scalar(.text), required: true, "The calling AE title."),
            FieldDefinition("host", .scalar(.text), required: true, "The sender's address."),
        ])

    private static let destinations = SectionDefinition(
        "dicom.destinations", "Receivers of results, by the name that pipelines use.",
        fields: [
            FieldDefinition("name", .scalar(.text), required: true, "The name that pipelines use."),
            FieldDefinition("ae-title", .scalar(.text), required: true, "The receiver's AE title."),
            FieldDefinition("host", .scalar(.text), required: true, "The receiver's address."),
            FieldDefinition("port", .scalar(.integer(1...65535)), required: true, "The receiver's port."),
        ])
}
