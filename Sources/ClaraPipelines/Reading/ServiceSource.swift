// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A service as it was read, with the places that checks across operators point at.
struct ServiceSource {
    let definition: ServiceDefinition
    let name: ResolvedText
    /// The folders that it shares with its operator.
    let places: [MountPlace]
    /// The variables in which operators find its connections.
    let connectionNames: [ResolvedText]
}
