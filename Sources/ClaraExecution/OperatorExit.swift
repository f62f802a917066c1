// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import struct Foundation.Date

/// How an operator ended. An exit status other than zero is a normal result, not an error of the executor.
public struct OperatorExit: Sendable, Codable, Hashable {
    /// The exit status, 0 to 255, when the operator's main process exited by itself.
    public var status: Int32?
    /// The signal that ended the main process, if one did.
    public var signal: Int32?
    /// Why it ended.
    public var reason: Reason
    /// One sentence for people.
    public var message: String
    /// When the main process was started; equal to ``finishedAt`` when it never was.
    public var startedAt: Date
    /// When the last process of the operator was gone.
    public var finishedAt: Date
    /// What the operator used over its life, when that is known.
    public var statistics: OperatorStatistics?

    /// Whether the operator did its work: it exited by itself with status zero.
    public var isSuccess: Bool { reason == .exited && status == 0 }

    /// Describes an end; for executors.
    public init(
        status: Int32? = nil, signal: Int32? = nil, reason: Reason, message: String, startedAt: Date, finishedAt: Date,
        statistics: OperatorStatistics? = nil
    ) {
        self.status = status
        self.signal = signal
        self.reason = reason
        self.message = message
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.statistics = statistics
    }
}
