// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Says what kind of fault happened, so that every border can translate it in one way.
///
/// The set is open: a module may define codes of its own. A code that no table below knows is treated as
/// ``internalFault`` at a border.
public struct ErrorCode: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public var description: String { rawValue }

    /// The caller said something that can never be right.
    public static let invalidArgument = ErrorCode(rawValue: "invalid-argument")
    /// The named thing does not exist.
    public static let notFound = ErrorCode(rawValue: "not-found")
    /// The thing to be made exists already.
    public static let alreadyExists = ErrorCode(rawValue: "already-exists")
    /// The request is right, but not in the present state of the thing it names.
    public static let failedPrecondition = ErrorCode(rawValue: "failed-precondition")
    /// Disk, memory, a quota or a limit is used up.
    public static let resourceExhausted = ErrorCode(rawValue: "resource-exhausted")
    /// Data are damaged or malformed.
    public static let corruptData = ErrorCode(rawValue: "corrupt-data")
    /// A peer cannot be reached or asks to come again later.
    public static let unavailable = ErrorCode(rawValue: "unavailable")
    /// The work was called off.
    public static let cancelled = ErrorCode(rawValue: "cancelled")
    /// The time allowed ran out.
    public static let deadlineExceeded = ErrorCode(rawValue: "deadline-exceeded")
    /// The caller may not do this.
    public static let permissionDenied = ErrorCode(rawValue: "permission-denied")
    /// The thing is defined, but not by this implementation.
    public static let unsupported = ErrorCode(rawValue: "unsupported")
    /// A fault of ours.
    public static let internalFault = ErrorCode(rawValue: "internal")
}
