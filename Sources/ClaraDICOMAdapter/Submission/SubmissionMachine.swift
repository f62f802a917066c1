// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// The steps of a submission as a pure function.
///
///     Queued → Creating → Created → PayloadUploading → PayloadUploaded → MetadataUploading → MetadataUploaded → Starting → Completed
///
/// A failed step goes back to the waiting state before it; too many failures that count end in Faulted.
enum SubmissionMachine {
    static func next(_ condition: SubmissionCondition, _ event: SubmissionEvent) -> Result<SubmissionCondition, AdapterError> {
        switch event {
        case .began:
            guard let step = step(after: condition.state) else { return refused(condition, "no step can begin") }
            return .success(SubmissionCondition(state: step, tries: condition.tries, notBefore: nil))
        case .succeeded:
            guard let done = state(afterStep: condition.state) else { return refused(condition, "no step is under way") }
            return .success(SubmissionCondition(state: done, tries: 0, notBefore: nil))
        case .failed(let counts, let maximumTries, let retryAt):
            guard let waiting = state(beforeStep: condition.state) else { return refused(condition, "no step is under way") }
            let tries = condition.tries + (counts ? 1 : 0)
            if counts, tries > maximumTries { return .success(SubmissionCondition(state: .faulted, tries: tries, notBefore: nil)) }
            return .success(SubmissionCondition(state: waiting, tries: tries, notBefore: retryAt))
        case .resumed:
            guard let waiting = state(beforeStep: condition.state) else { return .success(condition) }
            return .success(SubmissionCondition(state: waiting, tries: condition.tries, notBefore: nil))
        case .retried:
            guard condition.state == .faulted else { return refused(condition, "only a faulted submission can be retried") }
            return .success(SubmissionCondition(state: .queued, tries: 0, notBefore: nil))
        }
    }

    private static func step(after waiting: SubmissionState) -> SubmissionState? {
        steps.first { $0.before == waiting }?.step
    }

    private static func state(afterStep step: SubmissionState) -> SubmissionState? {
        steps.first { $0.step == step }?.after
    }

    private static func state(beforeStep step: SubmissionState) -> SubmissionState? {
        steps.first { $0.step == step }?.before
    }

    private static let steps: [(before: SubmissionState, step: SubmissionState, after: SubmissionState)] = [
        (.queued, .creating, .created),
        (.created, .payloadUploading, .payloadUploaded),
        (.payloadUploaded, .metadataUploading, .metadataUploaded),
        (.metadataUploaded, .starting, .completed),
    ]

    private static func refused(_ condition: SubmissionCondition, _ reason: String) -> Result<SubmissionCondition, AdapterError> {
        .failure(AdapterError(.failedPrecondition, "the submission is \(condition.state.rawValue): \(reason)"))
    }
}
