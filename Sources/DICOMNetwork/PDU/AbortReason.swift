// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The reason of an abort by the upper layer's service provider (PS3.8 table 9-26).
public struct AbortReason: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public var rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public static let notSpecified = AbortReason(rawValue: 0)
    public static let unrecognizedPDU = AbortReason(rawValue: 1)
    public static let unexpectedPDU = AbortReason(rawValue: 2)
    public static let unrecognizedPDUParameter = AbortReason(rawValue: 4)
    public static let unexpectedPDUParameter = AbortReason(rawValue: 5)
    public static let invalidPDUParameterValue = AbortReason(rawValue: 6)

    public var description: String {
        switch self {
        case .notSpecified: "reason not specified"
        case .unrecognizedPDU: "unrecognized PDU"
        case .unexpectedPDU: "unexpected PDU"
        case .unrecognizedPDUParameter: "unrecognized PDU parameter"
        case .unexpectedPDUParameter: "unexpected PDU parameter"
        case .invalidPDUParameterValue: "invalid PDU parameter value"
        default: "reason \(rawValue)"
        }
    }
}
