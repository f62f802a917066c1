// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How the adapter delivers results over DICOM.
public struct SendingSettings: Sendable, Hashable {
    /// The calling AE title, and the name under which tasks are fetched from the Results Service.
    public var aeTitle: String
    /// How many tasks are delivered at the same time, 1 to 100.
    public var maximumAssociations: Int
    /// How often a task may be tried again; the pauses between are the Results Service's.
    public var maximumRetries: Int
    /// The share of a task's files that may fail without the task failing, 0 to 1.
    public var failureThreshold: Double
    /// How many files of a task are downloaded at the same time.
    public var parallelDownloads: Int
    /// How long one request for tasks waits, in seconds.
    public var waitSeconds: Double
    /// The pause after the Results Service could not be reached, or while the disk is full, in seconds.
    public var pauseSeconds: Double

    public init(
        aeTitle: String = "ClaraSCU", maximumAssociations: Int = 8, maximumRetries: Int = 100, failureThreshold: Double = 0,
        parallelDownloads: Int = 4, waitSeconds: Double = 30, pauseSeconds: Double = 2
    ) {
        self.aeTitle = aeTitle
        self.maximumAssociations = maximumAssociations
        self.maximumRetries = maximumRetries
        self.failureThreshold = failureThreshold
        self.parallelDownloads = parallelDownloads
        self.waitSeconds = waitSeconds
        self.pauseSeconds = pauseSeconds
    }
}
