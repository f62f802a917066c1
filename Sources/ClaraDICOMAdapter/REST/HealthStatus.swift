// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The answer of `/health/status`.
struct HealthStatus: Codable, Sendable {
    var activeDimseConnections: Int
    var services: [String: ServiceState]
}
