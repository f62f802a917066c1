// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How an association ended.
public enum AssociationEnd: Sendable, Hashable, CustomStringConvertible {
    /// The peer released it, in order.
    case released
    /// The peer aborted it.
    case aborted(AbortPDU)
    /// This side aborted it, for the reason given.
    case abortedHere(reason: String)
    /// The connection broke, or the peer closed it without a release.
    case connectionLost

    public var description: String {
        switch self {
        case .released: "released"
        case .aborted(let abort): "aborted by the peer (\(abort.source == 0 ? "application" : "protocol, \(abort.reason)"))"
        case .abortedHere(let reason): "aborted: \(reason)"
        case .connectionLost: "connection lost"
        }
    }
}
