// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What a ``StorageProvider`` or an ``InstanceReceiver`` throws to refuse an instance with a status of its own.
///
/// The rest of the data set is taken off the association and thrown away, and the association goes on.
public struct StoreFailure: Error, Sendable, Hashable, CustomStringConvertible {
    public var outcome: StoreOutcome

    public init(_ status: DIMSEStatus, comment: String? = nil) {
        outcome = StoreOutcome(status, comment: comment)
    }

    public var description: String {
        "\(outcome.status)" + (outcome.comment.map { ": \($0)" } ?? "")
    }
}
