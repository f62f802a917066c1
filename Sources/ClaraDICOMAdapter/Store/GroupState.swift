// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Where a group of instances stands.
enum GroupState: String, Sendable, Codable {
    /// Takes further instances.
    case open
    /// Complete; its jobs are being submitted.
    case closed
    /// All its jobs are submitted; its files are gone.
    case done
}
