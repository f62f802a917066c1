// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How one of the adapter's services fares.
enum ServiceState: String, Codable, Sendable {
    case unknown = "Unknown"
    case stopped = "Stopped"
    case running = "Running"
    case cancelled = "Cancelled"
}
