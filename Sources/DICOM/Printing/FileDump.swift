// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Shows files element by element as they are walked through, so that memory does not grow with them and a malformed one is shown up
/// to its fault.
public enum FileDump {
    /// Writes out what the file holds.
    ///
    /// Files without preamble, meta information or transfer syntax are shown too. Everything before a fault is written, JSON is
    /// closed properly, and then the fault is thrown.
    ///
    /// - Throws: what ``DICOMFile/read(path:options:)`` throws, and what the output throws.
    public static func write(
        path: String, options: DumpOptions = .init(), to output: inout BufferedOutput
    ) throws(DICOMError) {
        let bytes = try ByteSlice(contentsOf: path)
        switch options.format {
        case .tree:
            var printer = TreePrinter(options: options, output: output)
            defer { output = printer.output }
            try show(bytes, with: &printer)
        case .json:
            var printer = JSONPrinter(options: options, path: path, output: output)
            defer { output = printer.output }
            try show(bytes, with: &printer)
        }
    }

    private static func show(_ bytes: ByteSlice, with printer: inout some TokenPrinter) throws(DICOMError) {
        var fault: DICOMError?
        do throws(DICOMError) {
            try walk(bytes, with: &printer)
        } catch {
            fault = error
        }
        try printer.finish()
        if let fault { throw fault }
    }

    private static func walk(_ bytes: ByteSlice, with printer: inout some TokenPrinter) throws(DICOMError) {
        let layout: FileLayout
        do throws(DICOMError) {
            layout = try FileLayout(bytes, force: true)
        } catch {
            // The meta information is at fault: show it as far as it goes, which ends in the same fault.
            let start = FileLayout.metaStart(of: bytes)
            try printer.begin(.metaInformation, .explicitVRLittleEndian, hasOffsets: true)
            try walk(bytes.window(start..<bytes.count), .explicitVRLittleEndian, from: start, with: &printer)
            throw error
        }
        if layout.dataSetStart > layout.metaStart {
            try printer.begin(.metaInformation, layout.metaSyntax, hasOffsets: true)
            let meta = bytes.window(layout.metaStart..<layout.dataSetStart)
            try walk(meta, layout.metaSyntax, from: layout.metaStart, with: &printer)
        }
        let encoded = bytes.window(layout.dataSetStart..<bytes.count)
        try printer.begin(.dataSet, layout.transferSyntax, hasOffsets: !layout.transferSyntax.isDeflated)
        guard layout.transferSyntax.isDeflated else {
            return try walk(encoded, layout.transferSyntax, from: layout.dataSetStart, with: &printer)
        }
        let inflated = Inflater.inflate(encoded, limit: ReadOptions().maximumInflatedByteCount)
        do throws(DICOMError) {
            try walk(ByteSlice(inflated.bytes), layout.transferSyntax, from: 0, with: &printer)
        } catch {
            // What is wrong with the stream explains what is wrong with the data set.
            throw inflated.fault ?? error
        }
        if let fault = inflated.fault { throw fault }
    }

    private static func walk(
        _ bytes: ByteSlice, _ syntax: TransferSyntax, from offset: Int, with printer: inout some TokenPrinter
    ) throws(DICOMError) {
        var tokenizer = DataSetTokenizer(bytes, transferSyntax: syntax, baseOffset: offset)
        while let token = try tokenizer.next() { try printer.print(token) }
    }
}
