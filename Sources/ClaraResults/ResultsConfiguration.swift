// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraResultsAPI

/// The settings of a Results Service.
public struct ResultsConfiguration: Sendable, Hashable {
    /// The address to listen on.
    public var host: String
    /// The port to listen on; 0 lets the system choose.
    public var port: Int
    /// The folder that holds `results.db`; made when it is missing.
    public var dataDirectory: String
    /// How long an agent may hold a task without a report before the task is handed out again.
    public var leaseDuration: Duration
    /// The pauses after an agent asked to try later; how often it may ask is the agent's affair.
    public var backOff: RetryPolicy
    /// The longest that a request for pending tasks is held.
    public var maximumWait: Duration
    /// The longest body of a registration, in bytes.
    public var maximumBodyLength: Int

    public init(
        host: String = "127.0.0.1", port: Int = 8088, dataDirectory: String, leaseDuration: Duration = .seconds(300),
        backOff: RetryPolicy = .init(maximumAttempts: .max, initialDelay: .seconds(5), multiplier: 2, maximumDelay: .seconds(900)),
        maximumWait: Duration = .seconds(60), maximumBodyLength: Int = 16 * 1024 * 1024
    ) {
        self.host = host
        self.port = port
        self.dataDirectory = dataDirectory
        self.leaseDuration = leaseDuration
        self.backOff = backOff
        self.maximumWait = maximumWait
        self.maximumBodyLength = maximumBodyLength
    }

    /// Every fault of the settings, one sentence each.
    public func faults() -> [String] {
        var faults: [String] = []
        if !(0...65_535).contains(port) { faults.append("results.port is \(port), not 0 to 65535") }
        if host.isEmpty { faults.append("results.host is empty") }
        if dataDirectory.isEmpty { faults.append("results.dataDirectory is empty") }
        if leaseDuration <= .zero { faults.append("results.leaseDuration is not above 0") }
        if backOff.initialDelay < .zero { faults.append("results.backOff.initialDelay is below 0") }
        if backOff.multiplier < 1 { faults.append("results.backOff.multiplier is below 1") }
        if maximumBodyLength < 1024 { faults.append("results.maximumBodyLength is below 1024") }
        return faults
    }
}
