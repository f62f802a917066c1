// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraConfiguration
import Logging

/// `clara serve`: every role in one process.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Run the platform, the DICOM adapter, the Results Service and the status page in one process.",
        discussion: """
            Everything is kept in the data directory, and nothing is lost when the process is killed. SIGTERM and Control-C end it after \
            what is under way has been brought to a safe point; operators that run go on and are picked up by the next start. \
            "clara config reference" lists every setting.
            """)

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        let configuration = try options.resolve()
        LoggingSetup.start(
            level: Logger.Level(rawValue: configuration.text("log.level")) ?? .info,
            format: LogFormat(rawValue: configuration.text("log.format")))
        try await Server(configuration: configuration).run()
    }
}
