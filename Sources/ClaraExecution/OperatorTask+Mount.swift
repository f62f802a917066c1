// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension OperatorTask {
    /// A folder of the host as the operator sees it.
    public struct Mount: Sendable, Codable, Hashable {
        /// The absolute path on the host; it must exist when the operator is prepared.
        public var hostPath: String
        /// The absolute path inside the operator.
        public var containerPath: String
        /// Whether the operator is kept from writing.
        public var isReadOnly: Bool

        /// Maps a folder of the host to a path inside the operator.
        public init(hostPath: String, containerPath: String, isReadOnly: Bool) {
            self.hostPath = hostPath
            self.containerPath = containerPath
            self.isReadOnly = isReadOnly
        }
    }
}
