// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How groups of instances become jobs of the platform.
public struct SubmissionSettings: Sendable, Hashable {
    /// How many files are uploaded at the same time, over all jobs.
    public var parallelUploads: Int
    /// How often a step that the platform refuses is tried again before the submission counts as faulted. A platform that
    /// cannot be reached does not count: that is tried again for as long as it takes.
    public var maximumRetries: Int
    /// The longest pause between two tries, in seconds; the first is the AE title's `jobRetryDelay`, and each doubles the last.
    public var maximumRetryDelaySeconds: Double
    /// Whether values of the instances become metadata of the job.
    public var uploadsMetadata: Bool
    /// The tags of those values, each as `gggg,eeee` or keyword.
    public var metadataTags: [String]

    public init(
        parallelUploads: Int = 4, maximumRetries: Int = 3, maximumRetryDelaySeconds: Double = 180, uploadsMetadata: Bool = false,
        metadataTags: [String] = []
    ) {
        self.parallelUploads = parallelUploads
        self.maximumRetries = maximumRetries
        self.maximumRetryDelaySeconds = maximumRetryDelaySeconds
        self.uploadsMetadata = uploadsMetadata
        self.metadataTags = metadataTags
    }
}
