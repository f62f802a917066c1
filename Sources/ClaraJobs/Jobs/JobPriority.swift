// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How urgent a job is; the numbers are those of the platform API (`JobPriority`).
public enum JobPriority: Int, Sendable, Codable, Hashable, CaseIterable {
    /// Chosen once for every two normal ones.
    case lower = 1
    /// The usual.
    case normal = 2
    /// Chosen twice for every normal one.
    case higher = 3
    /// Before all others.
    case immediate = 4

    /// The share of the common queue; nil for ``immediate``, which does not use it.
    var weight: Int? {
        switch self {
        case .lower: 1
        case .normal: 2
        case .higher: 4
        case .immediate: nil
        }
    }
}
