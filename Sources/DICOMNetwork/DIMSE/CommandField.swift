// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What a message is: element (0000,0100) of its command set (PS3.7 annex E.1).
public struct CommandField: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    public var rawValue: UInt16

    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    public static let storeRequest = CommandField(rawValue: 0x0001)
    public static let storeResponse = CommandField(rawValue: 0x8001)
    public static let getRequest = CommandField(rawValue: 0x0010)
    public static let getResponse = CommandField(rawValue: 0x8010)
    public static let findRequest = CommandField(rawValue: 0x0020)
    public static let findResponse = CommandField(rawValue: 0x8020)
    public static let moveRequest = CommandField(rawValue: 0x0021)
    public static let moveResponse = CommandField(rawValue: 0x8021)
    public static let echoRequest = CommandField(rawValue: 0x0030)
    public static let echoResponse = CommandField(rawValue: 0x8030)
    public static let eventReportRequest = CommandField(rawValue: 0x0100)
    public static let eventReportResponse = CommandField(rawValue: 0x8100)
    public static let attributeGetRequest = CommandField(rawValue: 0x0110)
    public static let attributeGetResponse = CommandField(rawValue: 0x8110)
    public static let setRequest = CommandField(rawValue: 0x0120)
    public static let setResponse = CommandField(rawValue: 0x8120)
    public static let actionRequest = CommandField(rawValue: 0x0130)
    public static let actionResponse = CommandField(rawValue: 0x8130)
    public static let createRequest = CommandField(rawValue: 0x0140)
    public static let createResponse = CommandField(rawValue: 0x8140)
    public static let deleteRequest = CommandField(rawValue: 0x0150)
    public static let deleteResponse = CommandField(rawValue: 0x8150)
    public static let cancelRequest = CommandField(rawValue: 0x0FFF)

    public var isResponse: Bool { rawValue & 0x8000 != 0 }

    /// The field of the response to this request.
    public var response: CommandField { CommandField(rawValue: rawValue | 0x8000) }

    public var description: String {
        let name: String? =
            switch rawValue & 0x7FFF {
            case 0x0001: "C-STORE"
            case 0x0010: "C-GET"
            case 0x0020: "C-FIND"
            case 0x0021: "C-MOVE"
            case 0x0030: "C-ECHO"
            case 0x0100: "N-EVENT-REPORT"
            case 0x0110: "N-GET"
            case 0x0120: "N-SET"
            case 0x0130: "N-ACTION"
            case 0x0140: "N-CREATE"
            case 0x0150: "N-DELETE"
            case 0x0FFF: "C-CANCEL"
            default: nil
            }
        return (name ?? "command \(String(rawValue, radix: 16))") + (isResponse ? "-RSP" : "-RQ")
    }
}
