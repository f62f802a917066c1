// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What stands before a value: tag, representation, length (PS3.5 section 7.1).
public struct ElementHeader: Sendable {
    public let tag: Tag
    /// As read, or from the dictionary in implicit encoding; UN where neither knows.
    public let vr: VR
    /// The two characters that stood in the stream, when they name no known representation; else 0.
    let unknownVR: UInt16
    /// The byte order of numbers in the value.
    let isBigEndian: Bool
    /// Length of the value in bytes; `nil` when a delimitation item ends it.
    public let length: Int?
    /// Where the tag stands, from the start of the stream.
    public let offset: Int
    /// Where the value begins, from the start of the stream.
    public let valueOffset: Int
}
