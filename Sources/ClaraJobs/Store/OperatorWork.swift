// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import GRDB

/// An operator with what is needed of its job to act on it.
struct OperatorWork: Sendable, FetchableRecord {
    let jobID: String
    let payloadID: String
    let pipelineID: String
    let jobName: String
    let timeoutSeconds: Double
    let graceSeconds: Double
    let name: String
    let position: Int
    let phase: OperatorPhase
    let attempt: Int
    let handle: OperatorHandle?
    /// As stored; decoded by the one action that needs it.
    let planText: String?

    init(row: Row) throws {
        jobID = row["id"]
        payloadID = row["payload_id"]
        pipelineID = row["pipeline_id"]
        jobName = row["job_name"]
        timeoutSeconds = row["timeout_seconds"]
        graceSeconds = row["grace_seconds"]
        name = row["name"]
        position = row["position"]
        phase = try row.value("phase", of: OperatorPhase.self)
        attempt = row["attempt"]
        handle = try row.json("handle", of: OperatorHandle.self)
        planText = row["plan"]
    }

    func plan() throws -> OperatorPlan {
        guard let planText else { throw JobsError(.store, "operator '\(name)' of job \(jobID) has no plan") }
        return try JSONDecoder().decode(OperatorPlan.self, from: Data(planText.utf8))
    }
}
