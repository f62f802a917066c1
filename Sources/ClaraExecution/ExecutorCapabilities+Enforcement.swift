// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension ExecutorCapabilities {
    /// How a limit is kept.
    public enum Enforcement: String, Sendable, Codable, Hashable {
        /// The kernel keeps it over all processes of the operator.
        case kernel
        /// A supervisor looks at intervals and acts; short peaks pass.
        case watched
        /// Nobody keeps it.
        case none
    }
}
