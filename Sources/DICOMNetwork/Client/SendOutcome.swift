// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What became of one file.
public struct SendOutcome: Sendable {
    /// How sending ended.
    public enum Result: Sendable {
        /// The peer answered; it may have refused.
        case answered(StoreOutcome)
        /// The file could not be sent.
        case failed(DICOMNetworkError)
        /// A file in a folder that holds no instance.
        case skipped(reason: String)
    }

    public var path: String
    /// What the file holds, when that could be read.
    public var identity: InstanceIdentity?
    /// The file's length, when it could be read.
    public var byteCount: Int
    public var result: Result

    public init(path: String, identity: InstanceIdentity?, byteCount: Int, result: Result) {
        self.path = path
        self.identity = identity
        self.byteCount = byteCount
        self.result = result
    }

    init(_ file: InstanceFile, _ result: Result) {
        self.init(path: file.path, identity: file.identity, byteCount: file.byteCount, result: result)
    }

    /// Whether the peer has the instance.
    public var isStored: Bool {
        if case .answered(let outcome) = result { return outcome.status.isCompleted }
        return false
    }

    /// Whether the file was not meant to be sent.
    public var isSkipped: Bool {
        if case .skipped = result { return true }
        return false
    }

    /// The outcome in words.
    public var text: String {
        switch result {
        case .answered(let outcome): "\(outcome.status)" + (outcome.comment.map { " (\($0))" } ?? "")
        case .failed(let error): "\(error)"
        case .skipped(let reason): "skipped: \(reason)"
        }
    }
}
