// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension DICOMFile {
    /// Reads a file. Its values are windows over the mapped file: nothing large is loaded before it is asked for.
    ///
    /// - Throws: `notFound`, `permissionDenied` and the like for the file; `corruptData` with offset and path of tags for what is
    ///   malformed in it; `resourceExhausted` when a deflated data set exceeds the options' limit.
    public static func read(path: String, options: ReadOptions = .init()) throws(DICOMError) -> DICOMFile {
        try read(bytes: ByteSlice(contentsOf: path), options: options)
    }

    public static func read(bytes: [UInt8], options: ReadOptions = .init()) throws(DICOMError) -> DICOMFile {
        try read(bytes: ByteSlice(bytes), options: options)
    }

    public static func read(bytes: ByteSlice, options: ReadOptions = .init()) throws(DICOMError) -> DICOMFile {
        let (file, fault) = try readPartially(bytes: bytes, options: options)
        if let fault { throw fault }
        return file
    }

    /// Reads the data set up to its end or the first fault, and gives both what was read before it and the fault. Throws only what
    /// is wrong before the data set.
    public static func readPartially(
        bytes: ByteSlice, options: ReadOptions = .init()
    ) throws(DICOMError) -> (file: DICOMFile, fault: DICOMError?) {
        let layout = try FileLayout(bytes, force: options.force)
        let encoded = bytes.window(layout.dataSetStart..<bytes.count)
        let result = DataSetReader.readDataSet(
            encoded, transferSyntax: layout.transferSyntax, options: options,
            baseOffset: layout.dataSetStart)
        let file = DICOMFile(
            layout: layout, dataSet: result.dataSet, isPartial: result.isStopped || result.fault != nil,
            deflated: layout.transferSyntax.isDeflated ? encoded : nil)
        return (file, result.fault)
    }
}
