// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraAPI
import ClaraHTTP
public import Logging
public import ServiceLifecycle

/// The status page: jobs, their operators and logs, for a browser.
public struct ConsoleRole: Sendable {
    private let listener: HTTPListener

    /// - Parameter facts: what the page says about the server itself, such as its ports, in this order.
    public init(
        host: String, port: Int, platform: any PlatformAPI, facts: @escaping @Sendable () async -> [ConsoleFact], logger: Logger
    ) {
        listener = HTTPListener(
            name: "web page", host: host, port: port, router: ConsoleRoutes(platform: platform, facts: facts).router, logger: logger)
    }

    /// What is to be run.
    public var services: [any Service] { [listener] }

    /// The port that the page is served on.
    ///
    /// - Throws: what kept it from listening.
    public var boundPort: Int {
        get async throws { try await listener.boundPort }
    }
}
