// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A file: preamble, meta information and a data set (PS3.10 section 7).
public struct DICOMFile: Sendable {
    /// The 128 bytes before the prefix `DICM`. `nil` for a file that has neither, which some writers make.
    ///
    /// They are kept as they are, so that a file may be written again unchanged. As they can hold a program, a role that hands
    /// out files of strangers clears them.
    public var preamble: ByteSlice?
    /// The elements of group 0002.
    public var metaInformation: DataSet
    public var dataSet: DataSet
    /// How the data set is encoded. Setting it converts at the next writing; pixel data are not compressed or decompressed.
    public var transferSyntax: TransferSyntax
    /// Whether reading ended before the data set's end, because it was asked to.
    public let isPartial: Bool
    /// The deflated data set as it was read: a stream can be deflated in many ways, and an unchanged one is written as it was.
    let deflated: ByteSlice?

    /// Makes a file around a data set; the meta information names its SOP class and instance and this implementation.
    public init(dataSet: DataSet, transferSyntax: TransferSyntax = .explicitVRLittleEndian) {
        self.dataSet = dataSet
        self.transferSyntax = transferSyntax
        preamble = ByteSlice([UInt8](repeating: 0, count: 128))
        isPartial = false
        deflated = nil
        metaInformation = Self.metaInformation(
            sopClassUID: dataSet.uid(.sopClassUID) ?? "", sopInstanceUID: dataSet.uid(.sopInstanceUID) ?? "",
            transferSyntax: transferSyntax)
    }

    init(layout: FileLayout, dataSet: DataSet, isPartial: Bool, deflated: ByteSlice?) {
        self.deflated = deflated
        preamble = layout.preamble
        metaInformation = layout.metaInformation
        transferSyntax = layout.transferSyntax
        self.dataSet = dataSet
        self.isPartial = isPartial
    }

    /// The meta information of a file that holds the given instance (PS3.10 table 7.1-1).
    public static func metaInformation(sopClassUID: UID, sopInstanceUID: UID, transferSyntax: TransferSyntax) -> DataSet {
        var meta = DataSet()
        meta.set(.fileMetaInformationGroupLength, int: 0)
        meta.set(.fileMetaInformationVersion, bytes: [0, 1], vr: .ob)
        meta.set(.mediaStorageSOPClassUID, sopClassUID)
        meta.set(.mediaStorageSOPInstanceUID, sopInstanceUID)
        meta.set(.transferSyntaxUID, transferSyntax.uid)
        meta.set(.implementationClassUID, ImplementationIdentity.classUID)
        meta.set(.implementationVersionName, ImplementationIdentity.versionName)
        return meta
    }
}
