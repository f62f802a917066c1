// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import struct Foundation.Date

/// What became of one operator in one job.
public struct OperatorRun: Sendable, Codable, Hashable {
    /// The operator's name in the pipeline.
    public var name: String
    public var status: OperatorStatus
    /// When the job was created, or started with variables.
    public var created: Date
    /// When the operator's process began; nil until then.
    public var started: Date?
    /// When the last of its processes was gone; nil until then, and for an operator that was never run.
    public var stopped: Date?
    /// The exit status, 0 to 255, when it exited by itself.
    public var exitStatus: Int32?
    /// One sentence on how it ended, or why it was not run; empty until then.
    public var message: String

    public init(
        name: String, status: OperatorStatus, created: Date, started: Date? = nil, stopped: Date? = nil, exitStatus: Int32? = nil,
        message: String = ""
    ) {
        self.name = name
        self.status = status
        self.created = created
        self.started = started
        self.stopped = stopped
        self.exitStatus = exitStatus
        self.message = message
    }
}
