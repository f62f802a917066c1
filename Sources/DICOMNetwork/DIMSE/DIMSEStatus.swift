// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The outcome of a DIMSE operation (PS3.7 annex C; PS3.4 section B.2.3 for storage).
public struct DIMSEStatus: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    public var rawValue: UInt16

    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    public static let success = DIMSEStatus(rawValue: 0x0000)
    public static let cancelled = DIMSEStatus(rawValue: 0xFE00)
    public static let pending = DIMSEStatus(rawValue: 0xFF00)
    /// Refused: out of resources.
    public static let outOfResources = DIMSEStatus(rawValue: 0xA700)
    /// Error: data set does not match SOP class.
    public static let dataSetDoesNotMatchSOPClass = DIMSEStatus(rawValue: 0xA900)
    /// Error: cannot understand.
    public static let cannotUnderstand = DIMSEStatus(rawValue: 0xC000)
    public static let processingFailure = DIMSEStatus(rawValue: 0x0110)
    public static let duplicateSOPInstance = DIMSEStatus(rawValue: 0x0111)
    public static let noSuchObjectInstance = DIMSEStatus(rawValue: 0x0112)
    public static let noSuchSOPClass = DIMSEStatus(rawValue: 0x0118)
    /// The SOP instance UID breaks the rules of its construction.
    public static let invalidObjectInstance = DIMSEStatus(rawValue: 0x0117)
    public static let missingAttribute = DIMSEStatus(rawValue: 0x0120)
    public static let sopClassNotSupported = DIMSEStatus(rawValue: 0x0122)
    public static let notAuthorized = DIMSEStatus(rawValue: 0x0124)
    public static let unrecognizedOperation = DIMSEStatus(rawValue: 0x0211)
    public static let mistypedArgument = DIMSEStatus(rawValue: 0x0212)
    public static let resourceLimitation = DIMSEStatus(rawValue: 0x0213)

    /// The classes of PS3.7 table C-1.
    public enum Category: Sendable, Hashable {
        case success, warning, failure, cancel, pending
    }

    public var category: Category {
        switch rawValue {
        case 0x0000: .success
        case 0x0001, 0x0107, 0x0116, 0xB000...0xBFFF: .warning
        case 0xFE00: .cancel
        case 0xFF00, 0xFF01: .pending
        default: .failure
        }
    }

    /// Whether the operation was carried out, with or without a warning.
    public var isCompleted: Bool { category == .success || category == .warning }

    /// The four hexadecimal digits that people quote, and the meaning.
    public var description: String { "\(digits)H \(meaning)" }

    /// The four hexadecimal digits.
    public var digits: String {
        let digits = String(rawValue, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// What the status means in a storage or verification service.
    public var meaning: String {
        switch rawValue {
        case 0x0000: "success"
        case 0x0107: "warning: attribute list error"
        case 0x0110: "failure: processing failure"
        case 0x0111: "failure: duplicate SOP instance"
        case 0x0112: "failure: no such SOP instance"
        case 0x0116: "warning: attribute value out of range"
        case 0x0117: "failure: invalid SOP instance"
        case 0x0118: "failure: no such SOP class"
        case 0x0120: "failure: missing attribute"
        case 0x0122: "refused: SOP class not supported"
        case 0x0124: "refused: not authorized"
        case 0x0210: "failure: duplicate invocation"
        case 0x0211: "failure: unrecognized operation"
        case 0x0212: "failure: mistyped argument"
        case 0x0213: "failure: resource limitation"
        case 0xA700...0xA7FF: "refused: out of resources"
        case 0xA900...0xA9FF: "error: data set does not match SOP class"
        case 0xB000: "warning: coercion of data elements"
        case 0xB006: "warning: elements discarded"
        case 0xB007: "warning: data set does not match SOP class"
        case 0xC000...0xCFFF: "error: cannot understand"
        case 0xFE00: "cancelled"
        case 0xFF00, 0xFF01: "pending"
        default: category == .warning ? "warning" : "failure"
        }
    }
}
