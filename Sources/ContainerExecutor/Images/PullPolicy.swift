// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// When a registry is asked for an image.
public enum PullPolicy: String, Sendable, Codable, CaseIterable {
    /// When the name is not known here yet. What a digest names is never asked for twice.
    case whenMissing = "when-missing"
    /// Before every operator; what a digest names is asked for only when it is missing.
    case always
    /// Never: only images that are here are run.
    case never
}
