// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM

/// An instance that has been received and checked, and is about to get its place.
public struct ReceivedInstance: Sendable {
    public let request: StoreRequest
    public let association: AssociationInfo
    /// The data set as it was sent, without Part 10 header; mapped, not loaded, when it is large.
    public let dataSet: ByteSlice

    /// The data set's elements up to the pixel data.
    ///
    /// - Throws: `corruptData` when a deflated data set is malformed; others have been checked.
    public func metadata() throws(DICOMError) -> DataSet {
        try DataSetReader.read(dataSet, transferSyntax: request.transferSyntax, options: ReadOptions(metadataOnly: true))
    }
}
