// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraConfiguration
import ClaraErrors
import Foundation

/// The flags that every command with a server's configuration has.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        name: .customLong("config"), help: ArgumentHelp("The configuration file (default: clara.yaml, if there is one).", valueName: "file")
    )
    var file: String?

    @Option(help: ArgumentHelp("Where everything is kept.", valueName: "directory"))
    var data: String?

    @Option(help: ArgumentHelp("The address to listen on; 0.0.0.0 opens every role to the network.", valueName: "address"))
    var listen: String?

    @Option(help: ArgumentHelp("The port of the platform API; 0 takes a free one, here and below.", valueName: "port"))
    var grpcPort: String?

    @Option(help: ArgumentHelp("The port that receives DICOM associations.", valueName: "port"))
    var dicomPort: String?

    @Option(help: ArgumentHelp("The port of the DICOM adapter's REST API.", valueName: "port"))
    var restPort: String?

    @Option(help: ArgumentHelp("The port of the Results Service.", valueName: "port"))
    var resultsPort: String?

    @Option(help: ArgumentHelp("The port of the web page.", valueName: "port"))
    var webPort: String?

    @Option(help: ArgumentHelp("How much is logged: trace, debug, info, notice, warning or error.", valueName: "level"))
    var logLevel: String?

    @Option(
        name: .customLong("set"), help: ArgumentHelp("Any setting by its key, such as platform.job-timeout=900.", valueName: "key=value"))
    var settings: [String] = []

    /// The values in force.
    ///
    /// - Throws: `ConfigurationError` with every fault, `ValidationError` for a `--set` that is none.
    func resolve() throws -> ResolvedConfiguration {
        var flags: [String: (name: String, value: String)] = [:]
        for setting in settings {
            guard let equals = setting.firstIndex(of: "=") else { throw ValidationError("--set needs key=value, not \"\(setting)\"") }
            let key = String(setting[..<equals])
            guard ServeSettings.schema.settings.contains(where: { $0.key == key }) else {
                throw ValidationError("--set: there is no setting \"\(key)\"; \"clara config reference\" lists them")
            }
            flags[key] = ("--set \(key)", String(setting[setting.index(after: equals)...]))
        }
        let named: [(String, String, String?)] = [
            ("data", "--data", data), ("listen", "--listen", listen), ("platform.port", "--grpc-port", grpcPort),
            ("dicom.port", "--dicom-port", dicomPort), ("dicom.rest-port", "--rest-port", restPort),
            ("results.port", "--results-port", resultsPort), ("web.port", "--web-port", webPort), ("log.level", "--log-level", logLevel),
        ]
        for (key, name, value) in named {
            if let value { flags[key] = (name, value) }
        }
        return try ServeSettings.schema.resolve(
            flags: flags, environment: ProcessInfo.processInfo.environment, document: try document(),
            workingDirectory: FileManager.default.currentDirectoryPath)
    }

    private func document() throws -> ConfigurationDocument? {
        if let file { return try ConfigurationDocument(path: file) }
        if let file = ProcessInfo.processInfo.environment["CLARA_CONFIG"], !file.isEmpty { return try ConfigurationDocument(path: file) }
        return FileManager.default.fileExists(atPath: "clara.yaml") ? try ConfigurationDocument(path: "clara.yaml") : nil
    }
}
