// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Encodes data sets that stand by themselves, without the header of a file.
///
/// Group lengths that are present are counted anew, except in a data set that is written exactly as it was read. A value that is too long for the short header of its representation is
/// written as UN, as the standard asks (PS3.5 section 6.2.2).
public enum DataSetWriter {
    public static func write(
        _ dataSet: DataSet, transferSyntax: TransferSyntax, options: WriteOptions = .init()
    ) throws(DICOMError) -> [UInt8] {
        try encode(dataSet, transferSyntax: transferSyntax, options: options).bytes
    }

    /// As ``write(_:transferSyntax:options:)``, but large values are not copied.
    ///
    /// - Throws: `unsupported` for encapsulated pixel data in big endian and for lengths beyond 32 bits, `invalidArgument` for
    ///   sequences nested too deep.
    public static func encode(
        _ dataSet: DataSet, transferSyntax: TransferSyntax, options: WriteOptions = .init()
    ) throws(DICOMError) -> EncodedBytes {
        var encoder = DataSetEncoder(options: options)
        try encoder.write(dataSet, ElementLayout(transferSyntax), depth: 0)
        guard transferSyntax.isDeflated else { return encoder.buffer.encoded }
        return EncodedBytes(parts: [ByteSlice(try Deflater.deflate(encoder.buffer.encoded.parts))])
    }
}
