// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What the payloads take.
struct PayloadUsage: Hashable, Sendable {
    let payloads: Int
    /// Files that clients stored, or that came from reusable payloads.
    let files: Int
    /// What these files take.
    let bytes: Int
}
