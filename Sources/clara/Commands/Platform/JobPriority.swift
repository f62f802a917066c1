// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// A job's priority in the words of the command line.
enum JobPriority: String, ExpressibleByArgument, CaseIterable {
    case low
    case normal
    case high
    case immediate

    /// Also takes the API's own words, `lower` and `higher`.
    init?(argument: String) {
        switch argument.lowercased() {
        case "low", "lower": self = .low
        case "normal": self = .normal
        case "high", "higher": self = .high
        case "immediate": self = .immediate
        default: return nil
        }
    }

    var value: PlatformJob.Priority {
        switch self {
        case .low: .lower
        case .normal: .normal
        case .high: .higher
        case .immediate: .immediate
        }
    }
}
