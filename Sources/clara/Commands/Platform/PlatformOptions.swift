// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI
import ClaraErrors
import Foundation

/// Where the platform is and how to print; part of every command that talks to it.
struct PlatformOptions: ParsableArguments {
    @Option(help: "The platform's address, a name or an IP address, with a port if you like (default: CLARA_SERVICE_HOST, else 127.0.0.1).")
    var host: String?

    @Option(help: "The platform's port (default: CLARA_SERVICE_PORT_API, else 50051).")
    var port: Int?

    @Option(name: .shortAndLong, help: "How to print.")
    var output = OutputFormat.text

    func validate() throws {
        if let port, !(1...65_535).contains(port) { throw ValidationError("--port must be from 1 to 65535, not \(port)") }
    }

    /// The address and port to talk to, from the options, else from the environment, else the defaults.
    func endpoint(environment: [String: String] = ProcessInfo.processInfo.environment) -> PlatformEndpoint {
        let named = PlatformEndpoint(parsing: host ?? environment["CLARA_SERVICE_HOST"] ?? "")
        let outer = environment["CLARA_SERVICE_PORT_API"].flatMap(Int.init).flatMap { (1...65_535).contains($0) ? $0 : nil }
        return PlatformEndpoint(
            host: named.host.isEmpty ? "127.0.0.1" : named.host, port: port ?? named.port ?? (host == nil ? outer : nil) ?? 50_051)
    }

    /// Talks to the platform for the time of the closure.
    ///
    /// Throws what the closure throws; a platform that is not there becomes an error that says where it was looked for.
    func connect<Result: Sendable>(_ body: @Sendable (any PlatformAPI) async throws -> Result) async throws -> Result {
        let endpoint = endpoint()
        do {
            return try await withPlatform(host: endpoint.host, port: endpoint.port ?? 50_051, body)
        } catch let error as PlatformError where error.code == .unavailable && error.platformCode == nil {
            throw PlatformError(
                code: .unavailable, message: "no platform answers at \(endpoint); start one with \"clara serve\"", cause: nil)
        }
    }

    /// Prints one thing in the form that was asked for.
    func print(_ value: some Encodable, text: @autoclosure () -> String) throws {
        switch output {
        case .text: Swift.print(text())
        case .json: Swift.print(try JSONText.encode(value))
        }
    }
}
