// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Why an association was rejected: whether trying again can help, who says so, and why (PS3.8 table 9-21).
public struct AssociationRejection: Sendable, Hashable, CustomStringConvertible {
    /// Whether the same request can be accepted later.
    public struct Result: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        public var rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let permanent = Result(rawValue: 1)
        public static let transient = Result(rawValue: 2)

        public var description: String {
            switch self {
            case .permanent: "permanently"
            case .transient: "for now"
            default: "with result \(rawValue)"
            }
        }
    }

    /// Which part of the peer rejects; the meaning of the reason depends on it.
    public struct Source: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        public var rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let serviceUser = Source(rawValue: 1)
        public static let serviceProviderACSE = Source(rawValue: 2)
        public static let serviceProviderPresentation = Source(rawValue: 3)

        public var description: String {
            switch self {
            case .serviceUser: "the application"
            case .serviceProviderACSE: "the association service"
            case .serviceProviderPresentation: "the presentation service"
            default: "source \(rawValue)"
            }
        }
    }

    public var result: Result
    public var source: Source
    /// The reason's number within its source.
    public var reason: UInt8

    public init(result: Result, source: Source, reason: UInt8) {
        self.result = result
        self.source = source
        self.reason = reason
    }

    public static let noReasonGiven = AssociationRejection(result: .permanent, source: .serviceUser, reason: 1)
    public static let applicationContextNotSupported = AssociationRejection(result: .permanent, source: .serviceUser, reason: 2)
    public static let callingAETitleNotRecognized = AssociationRejection(result: .permanent, source: .serviceUser, reason: 3)
    public static let calledAETitleNotRecognized = AssociationRejection(result: .permanent, source: .serviceUser, reason: 7)
    public static let protocolVersionNotSupported = AssociationRejection(
        result: .permanent, source: .serviceProviderACSE, reason: 2)
    public static let temporaryCongestion = AssociationRejection(
        result: .transient, source: .serviceProviderPresentation, reason: 1)
    public static let localLimitExceeded = AssociationRejection(
        result: .transient, source: .serviceProviderPresentation, reason: 2)

    /// The reason in words.
    public var reasonText: String {
        switch (source, reason) {
        case (.serviceUser, 1), (.serviceProviderACSE, 1): "no reason given"
        case (.serviceUser, 2): "application context name not supported"
        case (.serviceUser, 3): "calling AE title not recognized"
        case (.serviceUser, 7): "called AE title not recognized"
        case (.serviceProviderACSE, 2): "protocol version not supported"
        case (.serviceProviderPresentation, 1): "temporary congestion"
        case (.serviceProviderPresentation, 2): "local limit exceeded"
        default: "reason \(reason)"
        }
    }

    public var description: String { "rejected \(result) by \(source): \(reasonText)" }
}
