// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM

/// The messages that this implementation sends.
extension CommandSet {
    /// C-ECHO-RQ (PS3.7 section 9.3.5.1).
    public static func echoRequest(messageID: UInt16) -> CommandSet {
        var command = CommandSet()
        command.append(.affectedSOPClassUID, .verification)
        command.append(.commandField, CommandField.echoRequest.rawValue)
        command.append(.messageID, messageID)
        command.append(.dataSetType, noDataSet)
        return command
    }

    /// C-STORE-RQ (PS3.7 section 9.3.1.1).
    public static func storeRequest(messageID: UInt16, sopClassUID: UID, sopInstanceUID: UID) -> CommandSet {
        var command = CommandSet()
        command.append(.affectedSOPClassUID, sopClassUID)
        command.append(.commandField, CommandField.storeRequest.rawValue)
        command.append(.messageID, messageID)
        command.append(.priority, 0)
        command.append(.dataSetType, dataSetFollows)
        command.append(.affectedSOPInstanceUID, sopInstanceUID)
        return command
    }

    /// The response to any request, without a data set, with the request's SOP class and instance (PS3.7 section 9.3).
    ///
    /// - Parameter comment: an error comment, of which 64 ASCII characters are sent.
    public static func response(
        to request: CommandSet, status: DIMSEStatus, comment: String? = nil, offendingElements: [Tag] = []
    ) -> CommandSet {
        var command = CommandSet()
        if let sopClass = request.affectedSOPClassUID ?? request.requestedSOPClassUID {
            command.append(.affectedSOPClassUID, sopClass)
        }
        command.append(.commandField, (request.commandField ?? .init(rawValue: 0)).response.rawValue)
        command.append(.messageIDBeingRespondedTo, request.messageID ?? 0)
        command.append(.dataSetType, noDataSet)
        command.append(.status, status.rawValue)
        if !offendingElements.isEmpty { command.append(.offendingElement, tags: offendingElements) }
        if let comment, !comment.isEmpty, !status.isCompleted || status.category == .warning {
            command.append(.errorComment, text: comment.asciiOnly)
        }
        if let instance = request.affectedSOPInstanceUID ?? request.requestedSOPInstanceUID {
            command.append(.affectedSOPInstanceUID, instance)
        }
        return command
    }
}

extension String {
    /// The text with everything that is not printable ASCII, and the backslash, replaced, as VR LO without a character set
    /// asks for.
    fileprivate var asciiOnly: String {
        String(unicodeScalars.map { (" "..."~").contains($0) && $0 != "\\" ? Character($0) : "?" })
    }
}
