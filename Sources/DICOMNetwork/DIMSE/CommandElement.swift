// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The elements of group 0000 by their element numbers (PS3.7 annex E.1, and the retired ones of annex E.2 that peers may
/// still send).
public struct CommandElement: RawRepresentable, Sendable, Hashable {
    public var rawValue: UInt16

    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    public static let groupLength = CommandElement(rawValue: 0x0000)
    public static let affectedSOPClassUID = CommandElement(rawValue: 0x0002)
    public static let requestedSOPClassUID = CommandElement(rawValue: 0x0003)
    public static let commandField = CommandElement(rawValue: 0x0100)
    public static let messageID = CommandElement(rawValue: 0x0110)
    public static let messageIDBeingRespondedTo = CommandElement(rawValue: 0x0120)
    public static let moveDestination = CommandElement(rawValue: 0x0600)
    public static let priority = CommandElement(rawValue: 0x0700)
    public static let dataSetType = CommandElement(rawValue: 0x0800)
    public static let status = CommandElement(rawValue: 0x0900)
    public static let offendingElement = CommandElement(rawValue: 0x0901)
    public static let errorComment = CommandElement(rawValue: 0x0902)
    public static let errorID = CommandElement(rawValue: 0x0903)
    public static let affectedSOPInstanceUID = CommandElement(rawValue: 0x1000)
    public static let requestedSOPInstanceUID = CommandElement(rawValue: 0x1001)
    public static let eventTypeID = CommandElement(rawValue: 0x1002)
    public static let attributeIdentifierList = CommandElement(rawValue: 0x1005)
    public static let actionTypeID = CommandElement(rawValue: 0x1008)
    public static let remainingSuboperations = CommandElement(rawValue: 0x1020)
    public static let completedSuboperations = CommandElement(rawValue: 0x1021)
    public static let failedSuboperations = CommandElement(rawValue: 0x1022)
    public static let warningSuboperations = CommandElement(rawValue: 0x1023)
    public static let moveOriginatorAETitle = CommandElement(rawValue: 0x1030)
    public static let moveOriginatorMessageID = CommandElement(rawValue: 0x1031)
}
