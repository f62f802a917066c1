// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM

/// What an association needs to know of an instance before it is sent.
public struct InstanceIdentity: Sendable, Hashable {
    public var sopClassUID: UID
    public var sopInstanceUID: UID
    public var transferSyntax: TransferSyntax

    public init(sopClassUID: UID, sopInstanceUID: UID, transferSyntax: TransferSyntax) {
        self.sopClassUID = sopClassUID
        self.sopInstanceUID = sopInstanceUID
        self.transferSyntax = transferSyntax
    }
}
