// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM

/// The fields of PS3.7 annex E.1 by name; nil where absent, empty or of the wrong length.
extension CommandSet {
    public var affectedSOPClassUID: UID? { uid(.affectedSOPClassUID) }
    public var requestedSOPClassUID: UID? { uid(.requestedSOPClassUID) }
    public var commandField: CommandField? { integer(.commandField).map(CommandField.init(rawValue:)) }
    public var messageID: UInt16? { integer(.messageID) }
    public var messageIDBeingRespondedTo: UInt16? { integer(.messageIDBeingRespondedTo) }
    public var moveDestination: String? { string(.moveDestination) }
    /// 0 medium, 1 high, 2 low.
    public var priority: UInt16? { integer(.priority) }
    public var status: DIMSEStatus? { integer(.status).map(DIMSEStatus.init(rawValue:)) }
    public var offendingElements: [Tag] { tags(.offendingElement) }
    public var errorComment: String? { string(.errorComment) }
    public var errorID: UInt16? { integer(.errorID) }
    public var affectedSOPInstanceUID: UID? { uid(.affectedSOPInstanceUID) }
    public var requestedSOPInstanceUID: UID? { uid(.requestedSOPInstanceUID) }
    public var eventTypeID: UInt16? { integer(.eventTypeID) }
    public var attributeIdentifiers: [Tag] { tags(.attributeIdentifierList) }
    public var actionTypeID: UInt16? { integer(.actionTypeID) }
    public var remainingSuboperations: UInt16? { integer(.remainingSuboperations) }
    public var completedSuboperations: UInt16? { integer(.completedSuboperations) }
    public var failedSuboperations: UInt16? { integer(.failedSuboperations) }
    public var warningSuboperations: UInt16? { integer(.warningSuboperations) }
    public var moveOriginatorAETitle: String? { string(.moveOriginatorAETitle) }
    public var moveOriginatorMessageID: UInt16? { integer(.moveOriginatorMessageID) }

    /// Whether a data set follows: any Command Data Set Type but 0101H says so.
    public var hasDataSet: Bool { integer(.dataSetType) != Self.noDataSet }

    /// Command Data Set Type of a message without a data set.
    static let noDataSet: UInt16 = 0x0101
    /// Command Data Set Type of a message with one, as this implementation writes it.
    static let dataSetFollows: UInt16 = 0x0001
}
