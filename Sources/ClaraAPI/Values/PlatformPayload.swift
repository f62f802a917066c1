// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A payload as the platform API tells of it.
public struct PlatformPayload: Sendable, Hashable, Identifiable {
    /// What a payload is for.
    public enum Kind: Int, Sendable, CaseIterable {
        case unknown = 0
        /// Made with a job and belongs to it; read-only from the job's start.
        case pipeline = 1
        /// Stands alone and serves as the input of any number of jobs.
        case reusable = 2
    }

    /// A file of a payload.
    public struct File: Sendable, Hashable {
        /// The path from the root of the payload, with a leading slash: `/input/…` or `/operators/…`.
        public var name: String
        /// In bytes.
        public var size: UInt64
        /// Permission bits, as of chmod; 0 where nobody said.
        public var mode: UInt32

        public init(name: String, size: UInt64, mode: UInt32 = 0) {
            self.name = name
            self.size = size
            self.mode = mode
        }
    }

    /// 32 lower-case hexadecimal digits.
    public var id: String
    public var kind: Kind
    /// The job that the payload belongs to, if it does.
    public var jobID: String?
    /// The complete files, ordered by name.
    public var files: [File]
    public var metadata: [String: String]

    public init(id: String, kind: Kind, jobID: String? = nil, files: [File] = [], metadata: [String: String] = [:]) {
        self.id = id
        self.kind = kind
        self.jobID = jobID
        self.files = files
        self.metadata = metadata
    }
}

extension PlatformPayload.File {
    init(_ details: Nvidia_Clara_Platform_PayloadFileDetails) {
        self.init(name: details.name, size: details.size, mode: details.mode)
    }
}
