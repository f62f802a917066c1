// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

extension DICOMFile {
    /// The whole file, copied into one array; see ``encodedParts(options:)``.
    public func encoded(options: WriteOptions = .init()) throws(DICOMError) -> [UInt8] {
        try encodedParts(options: options).bytes
    }

    /// The whole file; large values are not copied.
    ///
    /// What was read and not changed comes out byte for byte, as long as its group lengths were right. The meta information, if
    /// there is any, gets the file's transfer syntax and a right group length.
    ///
    /// - Throws: `failedPrecondition` for a file that was read only in part, and for pixel data that do not suit the transfer
    ///   syntax; what ``DataSetWriter`` throws.
    public func encodedParts(options: WriteOptions = .init()) throws(DICOMError) -> EncodedBytes {
        guard !isPartial else {
            throw DICOMError(code: .failedPrecondition, "the file was read only in part and cannot be written")
        }
        try checkPixelData()
        var parts: [ByteSlice] = []
        if let preamble {
            guard preamble.count == 128 else {
                throw DICOMError(code: .invalidArgument, "the preamble has \(preamble.count) bytes, not 128")
            }
            parts += [preamble, ByteSlice(Array("DICM".utf8))]
        }
        if !metaInformation.isEmpty {
            var meta = metaInformation
            if meta.uid(.transferSyntaxUID) != transferSyntax.uid { meta.set(.transferSyntaxUID, transferSyntax.uid) }
            if !meta.contains(.fileMetaInformationGroupLength) { meta.set(.fileMetaInformationGroupLength, int: 0) }
            parts += try DataSetWriter.encode(meta, transferSyntax: .explicitVRLittleEndian, options: options).parts
        }
        parts += try encodedDataSet(options: options).parts
        return EncodedBytes(parts: parts)
    }

    /// The data set in the file's transfer syntax.
    private func encodedDataSet(options: WriteOptions) throws(DICOMError) -> EncodedBytes {
        guard transferSyntax.isDeflated, let deflated else {
            return try DataSetWriter.encode(dataSet, transferSyntax: transferSyntax, options: options)
        }
        let plain = try DataSetWriter.encode(dataSet, transferSyntax: .explicitVRLittleEndian, options: options)
        let before = Inflater.inflate(deflated, limit: plain.count)
        if before.fault == nil, !before.isCut, before.bytes == plain.bytes { return EncodedBytes(parts: [deflated]) }
        return EncodedBytes(parts: [ByteSlice(try Deflater.deflate(plain.parts))])
    }

    /// Writes the file beside its place and renames it, so that whoever looks sees all of it or nothing.
    ///
    /// - Parameter isDurable: whether to return only when the bytes are on the disk.
    public func write(to path: String, options: WriteOptions = .init(), isDurable: Bool = false) throws(DICOMError) {
        try AtomicFile.write(try encodedParts(options: options), to: path, isDurable: isDurable)
    }

    /// Compressing and decompressing are not done here, so pixel data must have the form that the transfer syntax asks for when
    /// that is not the one they came with.
    private func checkPixelData() throws(DICOMError) {
        guard metaInformation.uid(.transferSyntaxUID).map({ $0 != transferSyntax.uid }) ?? false else { return }
        guard let element = dataSet[.pixelData], !element.isEmpty else { return }
        let isEncapsulated = element.fragments != nil
        guard isEncapsulated != transferSyntax.isEncapsulated else { return }
        throw DICOMError(
            code: .failedPrecondition,
            "the pixel data are \(isEncapsulated ? "encapsulated" : "not encapsulated"), which \(transferSyntax) does not allow",
            path: TagPath([.init(tag: .pixelData)]))
    }
}
