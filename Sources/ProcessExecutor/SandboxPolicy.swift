// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Whether operators are shut off from the machine they run on.
public enum SandboxPolicy: String, Sendable, Codable, CaseIterable {
    /// Where the kernel allows it; elsewhere operators run with host paths.
    case automatic
    /// Always; where the kernel does not allow it, the executor cannot be made.
    case required
    /// Never: operators run with host paths.
    case off
}
