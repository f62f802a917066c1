// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// Reads data sets that stand by themselves, without the header of a file: those of network messages.
public enum DataSetReader {
    /// Reads a data set to its end; its values are windows over `bytes`.
    ///
    /// Anything malformed is thrown, with its place. Elements out of order, doubled, of odd length or of private meaning are not
    /// errors.
    public static func read(
        _ bytes: ByteSlice, transferSyntax: TransferSyntax, options: ReadOptions = .init()
    ) throws(DICOMError) -> DataSet {
        let (dataSet, fault) = readPartially(bytes, transferSyntax: transferSyntax, options: options)
        if let fault { throw fault }
        return dataSet
    }

    public static func read(
        _ bytes: [UInt8], transferSyntax: TransferSyntax, options: ReadOptions = .init()
    ) throws(DICOMError) -> DataSet {
        try read(ByteSlice(bytes), transferSyntax: transferSyntax, options: options)
    }

    /// Reads up to the end or the first fault, and gives both what was read before it and the fault.
    public static func readPartially(
        _ bytes: ByteSlice, transferSyntax: TransferSyntax, options: ReadOptions = .init()
    ) -> (dataSet: DataSet, fault: DICOMError?) {
        let result = readDataSet(bytes, transferSyntax: transferSyntax, options: options, baseOffset: 0)
        return (result.dataSet, result.fault)
    }

    /// What reading gave, and whether it ended before a tag to stop at.
    struct Result {
        var dataSet: DataSet
        var fault: DICOMError?
        var isStopped: Bool
    }

    static func readDataSet(
        _ bytes: ByteSlice, transferSyntax: TransferSyntax, options: ReadOptions, baseOffset: Int
    ) -> Result {
        guard transferSyntax.isDeflated else {
            return readPlain(bytes, transferSyntax: transferSyntax, options: options, baseOffset: baseOffset)
        }
        // Where reading stops early, inflating the beginning is enough in most cases.
        var budget = options.effectiveStop == nil ? options.maximumInflatedByteCount : 1 << 18
        while true {
            let limit = min(budget, options.maximumInflatedByteCount)
            let inflated = Inflater.inflate(bytes, limit: limit)
            var result = readPlain(ByteSlice(inflated.bytes), transferSyntax: transferSyntax, options: options, baseOffset: 0)
            if result.isStopped || (inflated.fault == nil && !inflated.isCut) { return result }
            if inflated.isCut, limit < options.maximumInflatedByteCount {
                budget = limit * 8
                continue
            }
            result.fault =
                inflated.fault
                ?? DICOMError(
                    code: .resourceExhausted, "the deflated data set is longer than \(limit) bytes", offset: inflated.bytes.count)
            return result
        }
    }

    private static func readPlain(
        _ bytes: ByteSlice, transferSyntax: TransferSyntax, options: ReadOptions, baseOffset: Int
    ) -> Result {
        var tokenizer = DataSetTokenizer(bytes, transferSyntax: transferSyntax, options: options, baseOffset: baseOffset)
        var builder = DataSetBuilder(layout: ElementLayout(transferSyntax))
        do throws(DICOMError) {
            while let token = try tokenizer.next() { builder.add(token) }
            return Result(dataSet: builder.finish(), fault: nil, isStopped: tokenizer.stoppedAt != nil)
        } catch {
            return Result(dataSet: builder.finish(), fault: error, isStopped: false)
        }
    }
}
