// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraJobs

/// Creates a job with its payload: both or neither.
struct JobIntake: Sendable {
    let jobs: JobService
    let pipelines: PipelineStore
    let payloads: any JobPayloadFactory

    func create(
        pipelineID: PlatformIdentifier, name: String, priority: JobPriority, inputs: [PlatformIdentifier], metadata: [String: String]
    ) async throws -> Job {
        let pipeline = try await pipelines.pipeline(pipelineID)
        let jobID = JobIdentity.generate()
        // The payload comes first and knows its job: one whose job never came to be is removed by the sweep at the start.
        let payloadID = try await payloads.createPayload(jobID: jobID, copying: inputs)
        do {
            return try await jobs.create(
                CreateJob(
                    id: jobID, pipelineID: pipeline.id, pipelineName: pipeline.name, definition: pipeline.files, name: name,
                    priority: priority, metadata: metadata, payloadID: payloadID))
        } catch {
            await payloads.discardPayload(payloadID)
            throw error
        }
    }
}
