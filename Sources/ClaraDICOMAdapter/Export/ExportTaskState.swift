// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What has become of a result task that this adapter took on.
enum ExportTaskState: String, Sendable, Codable {
    /// Leased by this adapter; not reported yet.
    case inProgress = "InProgress"
    /// Reported to be tried again.
    case retryLater = "RetryLater"
    case succeeded = "Succeeded"
    case failed = "Failed"
}
