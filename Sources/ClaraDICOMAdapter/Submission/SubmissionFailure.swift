// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors

/// Why a step of a submission failed, and what that means for the next try.
struct SubmissionFailure: Error, Sendable {
    var message: String
    /// Whether the failure counts against the allowed tries.
    var counts: Bool
    /// Whether no further try makes sense, however many are allowed.
    var isFinal = false

    /// A platform that cannot be reached or has no room may be well again in an hour; what it refuses it will refuse again.
    init(_ error: any Error) {
        let coded = error as? any CodedError
        let passing: Set<ErrorCode> = [.unavailable, .deadlineExceeded, .resourceExhausted, .cancelled]
        message = coded?.description ?? "\(error)"
        counts = !(coded.map { passing.contains($0.code) } ?? (error is CancellationError))
    }

    /// The failure of an upload. The name in the payload begins with the patient's identifier, which is for no log and no message.
    init(_ error: PlatformError, uploading file: InstanceRecord) {
        self.init(error)
        let patient = FileNameComponent.make(file.patientID)
        message = message.replacing(file.payloadName, with: "instance \(file.sopInstanceUID)").replacing("/\(patient)", with: "/-")
    }

    private init(final message: String) {
        self.message = message
        counts = true
        isFinal = true
    }

    static func final(_ message: String) -> SubmissionFailure {
        SubmissionFailure(final: message)
    }
}
