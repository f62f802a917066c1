// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation

/// A job as JSON.
struct JobReport: Encodable {
    struct Operator: Encodable {
        let name: String
        let status: String
        let created: Date?
        let started: Date?
        let stopped: Date?
        let inputDependencies: [String]?
    }

    let jobId: String
    let payloadId: String
    let pipelineId: String
    let name: String
    let state: String
    let status: String
    let priority: String
    let created: Date?
    let started: Date?
    let stopped: Date?
    let metadata: [String: String]
    let messages: [String]?
    let operators: [Operator]?

    /// The whole record, or the part of it that lists hold.
    init(_ job: PlatformJob, isWhole: Bool) {
        jobId = job.id
        payloadId = job.payloadID
        pipelineId = job.pipelineID
        name = job.name
        state = job.state.wireName
        status = job.status.wireName
        priority = job.priority.wireName
        created = job.created
        started = job.started
        stopped = job.stopped
        metadata = job.metadata
        messages = isWhole ? job.messages : nil
        let dependencies = Dictionary(
            job.dag.map { ($0.name, $0.inputDependencies.map(\.name)) }, uniquingKeysWith: { first, _ in first })
        operators =
            isWhole
            ? job.operators.map {
                Operator(
                    name: $0.name, status: $0.status.wireName, created: $0.created, started: $0.started, stopped: $0.stopped,
                    inputDependencies: dependencies[$0.name])
            } : nil
    }
}
