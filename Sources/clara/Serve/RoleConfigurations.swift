// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraConfiguration
import ClaraDICOMAdapter
import ClaraErrors
import ClaraJobs
import ClaraOperator
import ClaraOperators
import ClaraPlatform
import ClaraResults
import ContainerExecutor
import Foundation
import ProcessExecutor

/// The settings as each role wants them.
struct RoleConfigurations: Sendable {
    private let configuration: ResolvedConfiguration

    init(_ configuration: ResolvedConfiguration) {
        self.configuration = configuration
    }

    /// The address that every role listens on.
    var host: String { configuration.text("listen") }

    /// An address of this machine that clients of the roles can connect to.
    var connectHost: String { host == "0.0.0.0" || host == "::" ? "127.0.0.1" : host }

    private var data: String { configuration.text("data") }

    var results: ResultsConfiguration {
        ResultsConfiguration(
            host: host, port: configuration.integer("results.port"), dataDirectory: data,
            leaseDuration: .seconds(configuration.number("results.lease-seconds")))
    }

    /// - Throws: ``ServeError`` when an image shows what is not there.
    func executor() throws(ServeError) -> ProcessExecutorConfiguration {
        ProcessExecutorConfiguration(
            builtInOperators: Set(BuiltInOperators.all.map { $0.name }), localImages: try localImages(), dataDirectory: data,
            sandbox: SandboxPolicy(rawValue: configuration.text("platform.sandbox")) ?? .automatic,
            logLimitBytes: Int64(configuration.integer("platform.log-limit-mebibytes")) << 20)
    }

    var containers: ContainerExecutorConfiguration {
        let credentials = configuration.text("containers.credentials")
        let plain = configuration.entries("containers.registries").filter { $0["plain-http"] == "true" }.compactMap { $0["host"] }
        return ContainerExecutorConfiguration(
            images: ImageStoreConfiguration(
                directory: "\(data)/images", pullPolicy: PullPolicy(rawValue: configuration.text("containers.pull")) ?? .whenMissing,
                credentialsPath: credentials == "none" ? nil : credentials, plainHTTPRegistries: Set(plain)),
            dataDirectory: data, logLimitBytes: Int64(configuration.integer("platform.log-limit-mebibytes")) << 20)
    }

    func platform(resultsPort: Int) -> PlatformConfiguration {
        var jobs = JobsConfiguration(
            logsDirectory: "\(data)/logs", stateDirectory: "\(data)/runs",
            timeoutDefaultSeconds: configuration.number("platform.job-timeout"),
            timeoutMaximumSeconds: configuration.number("platform.job-timeout-maximum"),
            timeoutGraceSeconds: configuration.number("platform.job-timeout-grace"))
        let concurrent = configuration.integer("platform.concurrent-jobs")
        if concurrent > 0 { jobs.maximumRunningJobs = concurrent }
        let perPipeline = configuration.integer("platform.concurrent-jobs-per-pipeline")
        if perPipeline > 0 { jobs.maximumRunningPerPipeline = perPipeline }
        jobs.operatorEnvironment = [
            "CLARA_RESULTSSERVICE_SERVICE_HOST": connectHost, "CLARA_RESULTSSERVICE_SERVICE_PORT": String(resultsPort),
        ]
        let port = configuration.integer("platform.port")
        if port > 0 {
            jobs.operatorEnvironment["CLARA_SERVICE_HOST"] = connectHost
            jobs.operatorEnvironment["CLARA_SERVICE_PORT_API"] = String(port)
        }
        return PlatformConfiguration(
            dataDirectory: data, host: host, port: port,
            maximumStorageUsagePercentage: configuration.number("platform.storage-ceiling-percent"),
            version: PlatformVersion(major: ClaraVersion.major, minor: ClaraVersion.minor, patch: ClaraVersion.patch), jobs: jobs)
    }

    var adapter: DICOMAdapterConfiguration {
        DICOMAdapterConfiguration(
            dataDirectory: data, host: host, dicomPort: configuration.integer("dicom.port"), restHost: host,
            restPort: configuration.integer("dicom.rest-port"),
            receiving: ReceivingSettings(
                maximumAssociations: configuration.integer("dicom.maximum-associations"), rejectUnknownSources: rejectUnknownSources,
                verificationEnabled: configuration.flag("dicom.verification"), flushesToDisk: configuration.flag("dicom.durable")),
            sending: SendingSettings(
                aeTitle: configuration.text("dicom.scu-ae-title"), maximumAssociations: configuration.integer("dicom.export-associations"),
                maximumRetries: configuration.integer("dicom.export-retries")),
            storage: StorageSettings(
                watermarkPercent: Double(configuration.integer("dicom.watermark-percent")),
                reserveSpaceGB: configuration.number("dicom.reserve-gigabytes")),
            aeTitles: aeTitles, sources: sources, destinations: destinations)
    }

    private var rejectUnknownSources: Bool? {
        switch configuration.text("dicom.reject-unknown-sources") {
        case "true": true
        case "false": false
        default: nil
        }
    }

    private func localImages() throws(ServeError) -> [LocalImage] {
        var images: [LocalImage] = []
        for entry in configuration.entries("platform.images") {
            let command = entry.lists["command"] ?? []
            let folder = URL(filePath: entry.file).deletingLastPathComponent()
            let visible = (entry.lists["visible"] ?? []).map { URL(filePath: $0, relativeTo: folder).standardizedFileURL.path }
            if let missing = visible.first(where: { !FileManager.default.fileExists(atPath: $0) }) {
                throw ServeError(.notFound, "\(entry.file):\(entry.line): platform.images shows \(missing), which does not exist")
            }
            images.append(
                LocalImage(
                    name: entry["name"] ?? "", executable: command.first, arguments: Array(command.dropFirst()),
                    network: entry["network"] == "true", visiblePaths: visible))
        }
        return images
    }

    private var aeTitles: [ApplicationEntity] {
        configuration.entries("dicom.ae-titles").map { entry in
            ApplicationEntity(
                name: entry["name"] ?? "", aeTitle: entry["ae-title"] ?? "",
                overwriteSameInstance: entry["overwrite-same-instance"] == "true",
                ignoredSopClasses: entry.lists["ignored-sop-classes"] ?? [],
                processorSettings: entry.maps["settings"] ?? [:])
        }
    }

    private var sources: [SourceEntity] {
        configuration.entries("dicom.sources").map { SourceEntity(aeTitle: $0["ae-title"] ?? "", hostIp: $0["host"] ?? "") }
    }

    private var destinations: [DestinationEntity] {
        configuration.entries("dicom.destinations").map { entry in
            DestinationEntity(
                name: entry["name"] ?? "", aeTitle: entry["ae-title"] ?? "", hostIp: entry["host"] ?? "",
                port: entry["port"].flatMap { Int($0) } ?? 0)
        }
    }
}
