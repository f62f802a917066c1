// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Where a submission stands. A waiting state is followed by the state of the step that is under way.
///
/// Files are uploaded while their group still grows, so the metadata, which count them, come after the upload.
enum SubmissionState: String, Sendable, Codable, CaseIterable {
    case queued = "Queued"
    case creating = "Creating"
    case created = "Created"
    case payloadUploading = "PayloadUploading"
    case payloadUploaded = "PayloadUploaded"
    case metadataUploading = "MetadataUploading"
    case metadataUploaded = "MetadataUploaded"
    case starting = "Starting"
    /// The job is started; the submission is over.
    case completed = "Completed"
    /// Given up, unless somebody asks for another try.
    case faulted = "Faulted"

    var isFinal: Bool { self == .completed || self == .faulted }
}
