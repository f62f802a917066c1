// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import Foundation
import Testing

@Suite struct FileDumpTests {
    /// What is shown of a file, and the fault that ended it.
    private func dump(_ bytes: [UInt8], _ options: DumpOptions = .init()) throws -> (text: String, fault: DICOMError?) {
        try withTemporaryFolder { folder in
            let path = folder + "/file"
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            return try dump(path: path, options)
        }
    }

    private func dump(path: String, _ options: DumpOptions = .init()) throws -> (text: String, fault: DICOMError?) {
        var shown: [UInt8] = []
        var output = BufferedOutput { shown += $0 }
        var fault: DICOMError?
        do throws(DICOMError) {
            try FileDump.write(path: path, options: options, to: &output)
        } catch {
            fault = error
        }
        return (String(decoding: shown, as: UTF8.self), fault)
    }

    private func example() throws -> [UInt8] {
        var code = DataSet()
        code.set(.codeValue, "T-28000")
        var item = DataSet()
        item.set(.conceptNameCodeSequence, items: [code])
        item.set(.textValue, "lung\u{1B}[31m\nleft")
        var dataSet = DataSet()
        dataSet.set(.specificCharacterSet, "ISO_IR 192")
        dataSet.set(.sopClassUID, UID.ctImageStorage)
        dataSet.set(.patientName, "Müller")
        dataSet.set(.rows, int: 512)
        dataSet.set(Tag(0x0009, 0x1001), bytes: [1, 0xAB], vr: .un)
        dataSet.set(.contentSequence, items: [item, DataSet()])
        dataSet.set(.pixelData, bytes: [UInt8](repeating: 7, count: 5000), vr: .ow)
        return try DICOMFile(dataSet: dataSet).encoded()
    }

    @Test func `the tree shows tag, representation, length, keyword and value`() throws {
        let (text, fault) = try dump(example())
        let lines = text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(fault == nil)
        for expected in [
            "# meta information", "# data set, Explicit VR Little Endian",
            "(0008,0016) UI 26 SOPClassUID 1.2.840.10008.5.1.4.1.1.2 (CT Image Storage)", "(0009,1001) UN 2 Private 01 ab",
            "(0010,0010) PN 8 PatientName Müller", "(0028,0010) US 2 Rows 512", "(0008,0100) SH 8 CodeValue T-28000",
            "(0040,A160) UT 14 TextValue lung\\u{1b}[31m\\nleft",
        ] {
            #expect(lines.contains(expected))
        }
        #expect(lines.contains { $0.hasPrefix("item 1, 0 bytes, at ") })
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 160 } && text.contains("1799\\1799"))
        #expect(text.contains("\n    (0008,0100) SH") && text.contains("\n  (0040,A160) UT"))
    }

    @Test func `values are shortened to the width`() throws {
        let text = try dump(example(), .init(maximumWidth: 72)).text
        let line = try #require(text.split(separator: "\n").first { $0.contains("PixelData") })
        #expect(line.count == 72 && line.hasSuffix("…"))
    }

    @Test func `single elements are found at every depth or by path`() throws {
        let bytes = try example()
        func lines(_ path: String) throws -> [String] {
            let options = DumpOptions(paths: [try #require(TagPath(parsing: path))])
            return try dump(bytes, options).text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        }
        #expect(try lines("CodeValue") == ["(0008,0100) SH 8 ContentSequence[0].ConceptNameCodeSequence[0].CodeValue T-28000"])
        #expect(try lines("ContentSequence.TextValue").count == 1 && lines("ContentSequence[1].TextValue").isEmpty)
        #expect(try lines("0028,0010") == ["(0028,0010) US 2 Rows 512"])
        #expect(try lines("ContentSequence").count == 7)
        #expect(try lines("TransferSyntaxUID").count == 1)
    }

    @Test func `JSON is in the model, with addresses for large values`() throws {
        let (text, fault) = try dump(example(), .init(format: .json))
        let dataSet = try DICOMJSON.decode(text) { address throws(DICOMError) in
            #expect(address.hasPrefix("file:///") && address.hasSuffix("&length=5000"))
            return nil
        }
        #expect(fault == nil && dataSet.string(.patientName) == "Müller" && text.hasSuffix("}\n"))
        #expect(dataSet.items(.contentSequence).first?.items(.conceptNameCodeSequence).first?.string(.codeValue) == "T-28000")
        #expect(dataSet.items(.contentSequence).count == 2 && dataSet.contains(.pixelData) && !dataSet.contains(.transferSyntaxUID))
        let some = try dump(example(), .init(format: .json, paths: [TagPath([.init(tag: .contentSequence)])])).text
        #expect(try DICOMJSON.decode(some).elements.map(\.tag) == [.contentSequence])
    }

    @Test(arguments: [DumpOptions.Format.tree, .json])
    func `a cut file is shown up to its fault wherever it is cut`(format: DumpOptions.Format) throws {
        let bytes = try example()
        for count in stride(from: 0, to: bytes.count - 5000, by: 7) {
            let (text, fault) = try dump(Array(bytes.prefix(count)), .init(format: format))
            if count > 500 { #expect(text.contains(format == .json ? "1.2.840.10008.5.1.4.1.1.2" : "SOPClassUID")) }
            if format == .json { #expect(throws: Never.self) { try DICOMJSON.decode(text) } }
            if let fault { #expect(fault.offset.map { $0 <= count } == true && fault.code == .corruptData) }
        }
    }

    @Test func `nesting too deep is shown to the limit`() throws {
        let opening = Bytes.element(.contentSequence, .sq, length: Bytes.undefined) + Bytes.item(length: Bytes.undefined)
        let (text, fault) = try dump(Bytes.file(Array((0..<100_000).map { _ in opening }.joined())))
        #expect(text.split(separator: "\n").filter { $0.contains("ContentSequence") }.count == 128)
        #expect(fault?.message.contains("deeper") == true)
        let json = try dump(Bytes.file(Array((0..<300).map { _ in opening }.joined())), .init(format: .json)).text
        _ = try DICOMJSON.decode(json)
    }

    @Test func `fragments are listed with their places`() throws {
        var dataSet = DataSet()
        let pixels = FragmentSequence(offsetTable: [0, 10], fragments: [[1, 2], [3, 4, 5, 6]])
        dataSet[.pixelData] = DataElement(tag: .pixelData, vr: .ob, value: .fragments(pixels))
        let (text, _) = try dump(DICOMFile(dataSet: dataSet, transferSyntax: .rleLossless).encoded())
        #expect(text.contains("  offset table, 2 entries, at ") && text.contains("  fragment 2, 4 bytes, at "))
    }

    @Test func `a damaged deflated file is shown as far as it inflates`() throws {
        var dataSet = DataSet()
        dataSet.set(.modality, "CT")
        dataSet.set(.pixelData, bytes: (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* $0) }, vr: .ow)
        let bytes = try DICOMFile(dataSet: dataSet, transferSyntax: .deflatedExplicitVRLittleEndian).encoded()
        let (text, fault) = try dump(Array(bytes.dropLast(10)))
        #expect(text.contains("Modality") && text.contains("inflated") && fault?.message.contains("ends early") == true)
    }

    @Test(.enabled(if: TestData.isAvailable, "no test data: set CLARA_TEST_DATA"), arguments: TestData.malformed)
    func `malformed files are shown and their JSON is whole`(name: String) throws {
        #expect(try !dump(path: TestData.path(name)).text.isEmpty)
        let (text, _) = try dump(path: TestData.path(name), .init(format: .json))
        _ = try DICOMJSON.decode(text)
    }

    @Test func `what cannot be opened is an error`() throws {
        #expect(try dump(path: "/nonexistent").fault?.code == .notFound)
    }
}
