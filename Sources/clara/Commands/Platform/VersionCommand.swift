// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI
import ClaraErrors

/// `clara version`: that of this program, and that of the platform if one answers.
struct VersionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version", abstract: "Print the version of this program and of the platform.")

    @OptionGroup var platform: PlatformOptions

    func run() async throws {
        var server: String?
        do {
            server = try await platform.connect { "\(try await $0.version())" }
        } catch let error as PlatformError where error.code == .unavailable {
            server = nil
        }
        try platform.print(
            ["cli": ClaraVersion.text, "platform": server],
            text: """
                Clara CLI version: \(ClaraVersion.text)
                Clara Platform version: \(server ?? "no platform answers at \(platform.endpoint())")
                """)
    }
}
