// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM

/// What a C-STORE request says before its data set comes (PS3.7 section 9.3.1.1).
public struct StoreRequest: Sendable, Hashable {
    public var sopClassUID: UID
    /// At most 64 digits and full stops, beginning and ending with a digit: safe in a file name.
    public var sopInstanceUID: UID
    /// How the data set is encoded.
    public var transferSyntax: TransferSyntax
    public var messageID: UInt16
    public var contextID: UInt8
    /// Who asked for the sub-operation of a C-MOVE that this is part of.
    public var moveOriginatorAETitle: String?
    public var moveOriginatorMessageID: UInt16?

    public init(
        sopClassUID: UID, sopInstanceUID: UID, transferSyntax: TransferSyntax, messageID: UInt16 = 1, contextID: UInt8 = 1,
        moveOriginatorAETitle: String? = nil, moveOriginatorMessageID: UInt16? = nil
    ) {
        self.sopClassUID = sopClassUID
        self.sopInstanceUID = sopInstanceUID
        self.transferSyntax = transferSyntax
        self.messageID = messageID
        self.contextID = contextID
        self.moveOriginatorAETitle = moveOriginatorAETitle
        self.moveOriginatorMessageID = moveOriginatorMessageID
    }
}
