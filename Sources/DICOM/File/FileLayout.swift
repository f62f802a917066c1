// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Where the parts of a file lie: preamble, meta information, data set (PS3.10 section 7).
struct FileLayout {
    /// The 128 bytes before the prefix; `nil` when the file has neither.
    var preamble: ByteSlice?
    var metaInformation: DataSet
    /// Where the meta information begins and the data set begins.
    var metaStart: Int
    var dataSetStart: Int
    /// Explicit little endian by the standard; some writers forget and write implicit.
    var metaSyntax: TransferSyntax
    var transferSyntax: TransferSyntax

    /// Finds the parts. Without `force` a file needs prefix, meta information and transfer syntax; with it, what is missing is
    /// guessed from the first element.
    init(_ bytes: ByteSlice, force: Bool) throws(DICOMError) {
        metaStart = Self.metaStart(of: bytes)
        let hasPrefix = metaStart > 0
        preamble = hasPrefix ? bytes.window(0..<128) : nil
        guard hasPrefix || force else {
            throw DICOMError("the prefix DICM is missing: not a DICOM file", offset: min(bytes.count, 128))
        }
        metaSyntax = Self.metaSyntax(bytes, from: metaStart)
        (metaInformation, dataSetStart) = try Self.readMeta(bytes, from: metaStart, syntax: metaSyntax)
        let uid = metaInformation.uid(.transferSyntaxUID)
        if let uid, let syntax = TransferSyntax(uid: uid) {
            transferSyntax = syntax
            return
        }
        guard force else {
            let message = uid.map { "the transfer syntax \($0) is not valid" } ?? "the meta information has no transfer syntax"
            throw DICOMError(message, offset: dataSetStart, path: TagPath([.init(tag: .transferSyntaxUID)]))
        }
        transferSyntax = Self.guess(bytes.window(dataSetStart..<bytes.count))
    }

    /// Where the meta information would begin: after the prefix, if it is there.
    static func metaStart(of bytes: ByteSlice) -> Int {
        bytes.count >= 132 && bytes.window(128..<132).elementsEqual("DICM".utf8) ? 132 : 0
    }

    private static func metaSyntax(_ bytes: ByteSlice, from start: Int) -> TransferSyntax {
        guard bytes.count - start >= 6 else { return .explicitVRLittleEndian }
        let code = UInt16(bytes[start + 4]) << 8 | UInt16(bytes[start + 5])
        return VR(code: code) == nil ? .implicitVRLittleEndian : .explicitVRLittleEndian
    }

    /// Reads the elements of group 0002 and gives where they end.
    private static func readMeta(
        _ bytes: ByteSlice, from start: Int, syntax: TransferSyntax
    ) throws(DICOMError) -> (DataSet, Int) {
        let rest = bytes.window(start..<bytes.count)
        guard rest.count >= 8, rest[0] == 2, rest[1] == 0 else { return (DataSet(), start) }
        let options = ReadOptions(stopBefore: Tag(0x0003, 0x0000))
        if let end = declaredEnd(rest), end <= rest.count {
            // The group's own length is trusted when the elements end exactly there: what follows may be deflated and look like
            // anything.
            let meta = DataSetReader.readDataSet(
                rest.window(0..<end), transferSyntax: syntax, options: options, baseOffset: start)
            if meta.fault == nil, !meta.isStopped { return (meta.dataSet, start + end) }
        }
        var tokenizer = DataSetTokenizer(rest, transferSyntax: syntax, options: options, baseOffset: start)
        var builder = DataSetBuilder(layout: ElementLayout(syntax))
        while let token = try tokenizer.next() { builder.add(token) }
        return (builder.finish(), start + tokenizer.consumedCount)
    }

    /// The end of the meta information as its first element (0002,0000) tells it, from the start of the group.
    private static func declaredEnd(_ group: ByteSlice) -> Int? {
        guard group.count >= 12, group.prefix(8).elementsEqual([2, 0, 0, 0, 0x55, 0x4C, 4, 0]) else { return nil }
        return 12 + (8..<12).reversed().reduce(0) { $0 << 8 | Int(group[$1]) }
    }

    /// Guesses the encoding of a data set from its first element: byte order by the smaller group number, explicit
    /// representation by two letters that name one.
    private static func guess(_ bytes: ByteSlice) -> TransferSyntax {
        guard bytes.count >= 6 else { return .implicitVRLittleEndian }
        guard VR(code: UInt16(bytes[4]) << 8 | UInt16(bytes[5])) != nil else { return .implicitVRLittleEndian }
        return bytes[0] < bytes[1] ? .explicitVRBigEndian : .explicitVRLittleEndian
    }
}
