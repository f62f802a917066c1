// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM

/// A presentation context that both sides have agreed on.
public struct AcceptedContext: Sendable, Hashable, Identifiable {
    public var id: UInt8
    public var abstractSyntax: UID
    public var transferSyntax: TransferSyntax

    public init(id: UInt8, abstractSyntax: UID, transferSyntax: TransferSyntax) {
        self.id = id
        self.abstractSyntax = abstractSyntax
        self.transferSyntax = transferSyntax
    }
}
