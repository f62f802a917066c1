// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// What one committed transaction changed of a job, for those who act on it.
struct JobCommit: Sendable {
    let jobID: String
    let pipelineID: String
    let before: JobPhase
    let after: JobPhase
    let status: JobStatus
    let priority: JobPriority
    let demand: ResourceDemand
    /// When the job's time runs out; nil unless it runs.
    let deadline: Date?
    let timeoutSeconds: Double
    let entries: [OutboxEntry]
    /// Whether the caller carries out the entries itself.
    let isInline: Bool
    /// The names of operators that began.
    let begun: [String]
    /// Operators that ended or will never run.
    let ended: [OperatorRun]
    let notice: JobNotice
    let created: Date
    let started: Date?
}
