// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import ClaraResultsAPI
import Foundation
import Logging

/// Takes one submission from its queue to the start of its job.
///
/// Every step is written down before it is begun and after it is done, and can be repeated: a job is looked for before it is
/// made a second time, files are uploaded under the same names, a job that runs already counts as started.
actor SubmissionWorker {
    private let service: SubmissionService
    private let id: String
    private let groupID: String
    private let wakeUp: WakeUp
    private var logger: Logger
    /// What has been uploaded since this worker began: the revision by name. After a restart all is uploaded again.
    private var uploaded: [String: Int] = [:]
    /// Everything up to this instance has been uploaded at least once.
    private var lastSequence: Int64 = 0

    /// The key of the job's metadata by which a job is known again whose identifier was lost.
    static let marker = "ClaraSubmission"

    init(service: SubmissionService, id: String, groupID: String, wakeUp: WakeUp) {
        self.service = service
        self.id = id
        self.groupID = groupID
        self.wakeUp = wakeUp
        logger = service.logger
        logger[metadataKey: "submission.id"] = "\(id)"
        logger[metadataKey: "group.id"] = "\(groupID)"
    }

    private var store: AdapterStore { service.store }
    private var platform: any PlatformAPI { service.platform }

    /// Works until the submission is over, or the process is about to end.
    func run() async {
        while !wakeUp.isClosed, !Task.isCancelled {
            do {
                guard var submission = try await load(), !submission.state.isFinal else { break }
                logger[metadataKey: "job.id"] = submission.jobID.map { "\($0)" }
                try apply(.resumed, to: &submission)
                if let notBefore = submission.notBefore, notBefore > Date() {
                    await wakeUp.wait(until: .now + .seconds(notBefore.timeIntervalSinceNow))
                    continue
                }
                try await step(submission)
            } catch is CancellationError {
                return
            } catch {
                logger.error("submission cannot be recorded", metadata: ["error": "\(error)"])
                await wakeUp.wait(until: .now + .seconds(1))
            }
        }
        await service.finish(groupID)
    }

    // MARK: Steps

    private func step(_ submission: SubmissionRecord) async throws {
        var submission = submission
        // Waiting for something to upload is no step.
        if submission.state == .created {
            let work = try await uploadWork()
            if work.files.isEmpty, !work.isClosed {
                await wakeUp.wait(until: nil)
                return
            }
        }
        try apply(.began, to: &submission)
        if submission.state == .creating { submission.creations += 1 }
        try await save(&submission)
        do {
            // Steps follow each other without a look at the clock while they succeed; one commit covers an end and a beginning.
            while true {
                guard try await carryOut(&submission) else { return }
                try apply(.succeeded, to: &submission)
                submission.message = nil
                if submission.state == .completed || submission.state == .created { break }
                try apply(.began, to: &submission)
                try await save(&submission)
            }
            try await save(&submission)
            if submission.state == .completed { logger.info("job started", metadata: ["job.id": "\(submission.jobID ?? "")"]) }
        } catch is CancellationError where Task.isCancelled {
            throw CancellationError()
        } catch let error as SubmissionFailure {
            try await fail(&submission, error)
        } catch {
            try await fail(&submission, SubmissionFailure(error))
        }
    }

    /// - Returns: false when the step has to stay under way because the process is about to end.
    private func carryOut(_ submission: inout SubmissionRecord) async throws -> Bool {
        switch submission.state {
        case .creating: try await create(&submission)
        case .payloadUploading: return try await upload(submission)
        case .metadataUploading: try await addMetadata(submission)
        case .starting: try await start(submission)
        default: throw AdapterError(.internalFault, "\(submission.state.rawValue) is no step")
        }
        return true
    }

    private func fail(_ submission: inout SubmissionRecord, _ failure: SubmissionFailure) async throws {
        let first = max(0.05, submission.retryDelay)
        let policy = RetryPolicy(
            maximumAttempts: .max, initialDelay: .seconds(first),
            maximumDelay: .seconds(max(first, service.settings.maximumRetryDelaySeconds)))
        failures += 1
        let pause = policy.pause(afterFailures: failures) / .seconds(1)
        try apply(
            .failed(
                counts: failure.counts, maximumTries: failure.isFinal ? 0 : service.settings.maximumRetries,
                retryAt: Date().addingTimeInterval(pause)), to: &submission)
        submission.message = failure.message
        try await save(&submission)
        logger.warning(
            "submission step failed",
            metadata: [
                "submission.state": "\(submission.state.rawValue)", "submission.tries": "\(submission.tries)",
                "error": "\(failure.message)",
            ])
    }

    /// Failures since this worker began; a step that succeeds starts anew.
    private var failures = 0

    // MARK: What the platform is asked for

    private func create(_ submission: inout SubmissionRecord) async throws {
        if let job = try await knownJob(submission) {
            submission.jobID = job.jobID
            submission.payloadID = job.payloadID
        } else {
            let pipelineID = try await resolvePipeline(submission)
            let created = try await platform.createJob(
                pipelineID: pipelineID, name: submission.jobName,
                priority: PlatformJob.Priority(rawValue: submission.priority) ?? .normal, inputPayloads: [],
                metadata: ["Source": submission.source, Self.marker: submission.id])
            submission.jobID = created.jobID
            submission.payloadID = created.payloadID
        }
        uploaded = [:]
        lastSequence = 0
        logger[metadataKey: "job.id"] = submission.jobID.map { "\($0)" }
    }

    /// A job that an earlier try has made, if it can still be used.
    private func knownJob(_ submission: SubmissionRecord) async throws -> PlatformJob.Created? {
        if let jobID = submission.jobID, let payloadID = submission.payloadID {
            do {
                let job = try await platform.jobStatus(jobID)
                // One that has been started is found out by the later steps; one that was called off is replaced.
                return job.status == .healthy ? PlatformJob.Created(jobID: jobID, payloadID: payloadID) : nil
            } catch let error as PlatformError where error.code == .notFound {
                return nil
            }
        }
        // A first try cannot have been made before.
        guard submission.creations > 1 else { return nil }
        let hour = 3600.0
        let filter = PlatformJob.Filter(createdAfter: submission.created.addingTimeInterval(-hour), states: [.pending])
        return try await platform.listJobs(filter)
            .first { $0.metadata[Self.marker] == submission.id && $0.status == .healthy }
            .map { PlatformJob.Created(jobID: $0.id, payloadID: $0.payloadID) }
    }

    private func resolvePipeline(_ submission: SubmissionRecord) async throws -> String {
        if let id = PipelineBinding(name: submission.binding, reference: submission.pipeline).pipelineID { return id }
        // The platform lists pipelines in the order of their creation.
        guard let pipeline = try await platform.listPipelines().last(where: { $0.name == submission.pipeline }) else {
            throw AdapterError(.notFound, "there is no pipeline named \(submission.pipeline)")
        }
        return pipeline.id
    }

    /// Uploads what there is and what comes, until the group is closed and all is there.
    private func upload(_ submission: SubmissionRecord) async throws -> Bool {
        guard let payloadID = submission.payloadID else { throw AdapterError(.internalFault, "the payload is not known") }
        while true {
            let work = try await uploadWork()
            if work.files.isEmpty {
                if work.isClosed { return true }
                await wakeUp.wait(until: nil)
                try Task.checkCancellation()
                if wakeUp.isClosed { return false }
                continue
            }
            try await upload(work.files, to: payloadID)
            lastSequence = max(lastSequence, work.files.compactMap(\.sequence).max() ?? 0)
        }
    }

    private func upload(_ files: [InstanceRecord], to payloadID: String) async throws {
        let platform = platform
        let service = service
        try await withThrowingTaskGroup(of: InstanceRecord.self) { group in
            for file in files.prefix(service.settings.parallelUploads) {
                group.addTask { try await Self.upload(file, payloadID, platform, service) }
            }
            var rest = files.dropFirst(service.settings.parallelUploads)
            while let done = try await group.next() {
                uploaded[done.sopInstanceUID] = done.revision
                if let file = rest.popFirst() { group.addTask { try await Self.upload(file, payloadID, platform, service) } }
            }
        }
    }

    private static func upload(
        _ file: InstanceRecord, _ payloadID: String, _ platform: any PlatformAPI, _ service: SubmissionService
    ) async throws -> InstanceRecord {
        try await service.uploads.run {
            let path = "\(service.folder)/\(file.path)"
            do {
                try await platform.uploadFile(payloadID: payloadID, name: file.payloadName, path: path)
            } catch let error as PlatformError where error.platformCode == nil && error.code == .notFound {
                // The file is gone: either a newer one has taken its place, which the next round uploads, or it is lost.
                let current = try await BlockingWork.run { [store = service.store] in try store.instances(groupID: file.groupID) }
                let isReplaced = current.contains { $0.sopInstanceUID == file.sopInstanceUID && $0.revision > file.revision }
                guard isReplaced else { throw AdapterError(.corruptData, "the received file \(file.path) is missing") }
            } catch let error as PlatformError {
                throw SubmissionFailure(error, uploading: file)
            }
            return file
        }
    }

    private func addMetadata(_ submission: SubmissionRecord) async throws {
        guard let jobID = submission.jobID else { throw AdapterError(.internalFault, "the job is not known") }
        let metadata = JobMetadata.make(of: try await instances())
        do {
            _ = try await platform.addJobMetadata(jobID, metadata)
        } catch let error as PlatformError where error.code == .invalidArgument || error.code == .alreadyExists {
            // An earlier try may have got through without its answer.
            _ = try await platform.removeJobMetadata(jobID, keys: Array(metadata.keys))
            _ = try await platform.addJobMetadata(jobID, metadata)
        }
    }

    private func start(_ submission: SubmissionRecord) async throws {
        guard let jobID = submission.jobID else { throw AdapterError(.internalFault, "the job is not known") }
        do {
            _ = try await platform.startJob(jobID, variables: [:])
        } catch let error as PlatformError where error.code == .failedPrecondition {
            let job = try await platform.jobStatus(jobID)
            if job.status == .canceled, job.started == nil {
                throw SubmissionFailure.final("the job was cancelled before its start")
            }
            // Otherwise an earlier try has got through.
        }
    }

    // MARK: The store

    /// What there is to upload, and whether more may come, in one look.
    private func uploadWork() async throws -> (files: [InstanceRecord], isClosed: Bool) {
        let store = store
        let groupID = groupID
        let known = lastSequence
        let work = try await BlockingWork.run { try store.uploadWork(groupID: groupID, after: known) }
        return (work.files.filter { uploaded[$0.sopInstanceUID] != $0.revision }, work.isClosed)
    }

    private func instances() async throws -> [InstanceRecord] {
        let store = store
        let groupID = groupID
        return try await BlockingWork.run { try store.instances(groupID: groupID) }
    }

    private func load() async throws -> SubmissionRecord? {
        let store = store
        let id = id
        return try await BlockingWork.run { try store.submission(id) }
    }

    private func save(_ submission: inout SubmissionRecord) async throws {
        submission.updated = Date()
        let store = store
        let record = submission
        try await BlockingWork.run { try store.update(record) }
    }

    private func apply(_ event: SubmissionEvent, to submission: inout SubmissionRecord) throws {
        submission.condition = try SubmissionMachine.next(submission.condition, event).get()
        if event == .succeeded { failures = 0 }
    }
}
