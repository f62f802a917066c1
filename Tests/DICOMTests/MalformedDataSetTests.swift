// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import Testing

@Suite struct MalformedDataSetTests {
    private func fault(_ bytes: [UInt8], _ syntax: TransferSyntax = .explicitVRLittleEndian) -> DICOMError? {
        DataSetReader.readPartially(ByteSlice(bytes), transferSyntax: syntax).fault
    }

    @Test(arguments: 1..<8)
    func `a header that is cut is an error at its start`(kept: Int) throws {
        let first = Bytes.element(.modality, .cs, Array("CT".utf8))
        let error = try #require(fault(first + Bytes.element(.patientID, .lo, Array("12".utf8)).prefix(kept)))
        #expect(error.offset == first.count && error.code == .corruptData)
    }

    @Test(arguments: [3, 0xFFFE])
    func `a length beyond the end is an error that names the element`(length: Int) throws {
        let error = try #require(fault(Bytes.element(.patientID, .lo, length: length, Array("12".utf8))))
        #expect(error.offset == 0 && error.path == TagPath([.init(tag: .patientID)]))
    }

    @Test func `a huge declared length costs no memory`() throws {
        let error = try #require(fault(Bytes.element(.pixelData, .ow, length: 0xFFFF_FFFE, [1, 2])))
        #expect(error.path?.steps.last?.tag == .pixelData)
        let fragment = Bytes.element(.pixelData, .ob, length: Bytes.undefined) + Bytes.item(length: 0xFFFF_FFF0, [1, 2])
        #expect(fault(fragment)?.message.contains("4294967280") == true)
    }

    @Test func `an item that is longer than its sequence is an error`() throws {
        let item = Bytes.item(length: 40, Bytes.element(.patientID, .lo, Array("12".utf8)))
        let sequence = Bytes.element(.referencedStudySequence, .sq, item) + Bytes.element(.rows, .us, [1, 0]) + item + item
        let error = try #require(fault(sequence))
        #expect(error.offset == 12 && error.path?.description == "ReferencedStudySequence")
    }

    @Test func `a sequence without its delimitation is an error at the end`() throws {
        let bytes = Bytes.element(.contentSequence, .sq, length: Bytes.undefined) + Bytes.item(length: Bytes.undefined)
        let error = try #require(fault(bytes))
        #expect(error.offset == bytes.count && error.path?.description == "ContentSequence[0]")
    }

    @Test(arguments: [Bytes.itemEnd, Bytes.sequenceEnd, Bytes.item()])
    func `a delimitation where none belongs is an error`(stray: [UInt8]) {
        #expect(fault(stray)?.offset == 0)
        let inItem = Bytes.element(.contentSequence, .sq, Bytes.item(stray))
        #expect(fault(inItem)?.offset == 20)
    }

    @Test func `a value of text cannot have undefined length`() {
        #expect(fault(Bytes.element(.pixelData, .ut, length: Bytes.undefined) + Bytes.sequenceEnd)?.offset == 0)
    }

    @Test func `characters that can be no representation are an error`() {
        #expect(fault(Bytes.tag(.patientID) + [0x01, 0x02, 0, 0, 0, 0])?.path?.steps.first?.tag == .patientID)
    }

    @Test func `a representation of a later standard is kept as it is`() throws {
        let bytes = Bytes.tag(.patientID) + Array("ZX".utf8) + [0, 0, 2, 0, 0, 0, 7, 8]
        let dataSet = try DataSetReader.read(bytes, transferSyntax: .explicitVRLittleEndian)
        #expect(dataSet[.patientID]?.vr == .un && dataSet.bytes(.patientID).map(Array.init) == [7, 8])
        #expect(try DataSetWriter.write(dataSet, transferSyntax: .explicitVRLittleEndian) == bytes)
    }

    @Test func `the highest tag of all ends nothing`() throws {
        let bytes = Bytes.implicit(Tag(0xFFFF, 0xFFFF), [1, 2]) + Bytes.implicit(.patientID, Array("12".utf8))
        let dataSet = try DataSetReader.read(bytes, transferSyntax: .implicitVRLittleEndian)
        #expect(dataSet.count == 2)
        #expect(try DataSetWriter.write(dataSet, transferSyntax: .implicitVRLittleEndian) == bytes)
    }

    private func nested(_ depth: Int) -> [UInt8] {
        let opening = Bytes.element(.contentSequence, .sq, length: Bytes.undefined) + Bytes.item(length: Bytes.undefined)
        let closing = Bytes.itemEnd + Bytes.sequenceEnd
        return Array((0..<depth).map { _ in opening }.joined()) + Array((0..<depth).map { _ in closing }.joined())
    }

    @Test func `nesting up to the limit is read, written and released`() throws {
        let dataSet = try DataSetReader.read(nested(128), transferSyntax: .explicitVRLittleEndian)
        #expect(try DataSetWriter.write(dataSet, transferSyntax: .explicitVRLittleEndian) == nested(128))
    }

    @Test(arguments: [129, 100_000])
    func `deeper nesting is an error that names place and path`(depth: Int) throws {
        let error = try #require(fault(nested(depth)))
        #expect(error.offset == 128 * 20 && error.path?.steps.count == 129)
        #expect(error.description.contains("nested deeper than 128") && error.description.contains("ContentSequence[0].(113 more)."))
    }

    @Test func `unknown nesting in implicit encoding is capped too`() throws {
        let opening = Bytes.implicit(Tag(0x0009, 0x1001), length: Bytes.undefined) + Bytes.item(length: Bytes.undefined)
        let bytes = Array((0..<100_000).map { _ in opening }.joined())
        #expect(fault(bytes, .implicitVRLittleEndian)?.path?.steps.count == 129)
    }

    @Test func `what was made too deep by hand is not written`() throws {
        var dataSet = DataSet()
        for _ in 0..<200 {
            var outer = DataSet()
            outer.set(.contentSequence, items: [dataSet])
            dataSet = outer
        }
        #expect(throws: DICOMError.self) { try DataSetWriter.write(dataSet, transferSyntax: .explicitVRLittleEndian) }
    }

    @Test func `a file is refused without its prefix unless forced`() throws {
        let bytes = Bytes.element(.modality, .cs, Array("CT".utf8))
        #expect(throws: DICOMError.self) { try DICOMFile.read(bytes: bytes) }
        let file = try DICOMFile.read(bytes: bytes, options: .init(force: true))
        #expect(file.dataSet.string(.modality) == "CT" && file.preamble == nil && file.metaInformation.isEmpty)
        #expect(try file.encoded() == bytes)
        #expect(throws: DICOMError.self) { try DICOMFile.read(bytes: []) }
    }

    @Test func `a deflated stream that inflates beyond the limit is cut`() throws {
        var dataSet = DataSet()
        dataSet.set(.modality, "CT")
        dataSet.set(.pixelData, bytes: [UInt8](repeating: 0, count: 1 << 20), vr: .ow)
        let bytes = try DICOMFile(dataSet: dataSet, transferSyntax: .deflatedExplicitVRLittleEndian).encoded()
        #expect(bytes.count < 10_000)
        let (file, fault) = try DICOMFile.readPartially(bytes: ByteSlice(bytes), options: .init(maximumInflatedByteCount: 5000))
        #expect(fault?.code == .resourceExhausted && file.dataSet.string(.modality) == "CT")
        let metadata = try DICOMFile.read(bytes: bytes, options: .init(metadataOnly: true, maximumInflatedByteCount: 5000))
        #expect(metadata.dataSet.string(.modality) == "CT")
    }

    @Test func `a deflated stream that is damaged or cut is an error`() throws {
        var dataSet = DataSet()
        dataSet.set(.patientComments, String(repeating: "abcdefgh ij klm ", count: 500))
        let bytes = try DICOMFile(dataSet: dataSet, transferSyntax: .deflatedExplicitVRLittleEndian).encoded()
        #expect(throws: DICOMError.self) { try DICOMFile.read(bytes: Array(bytes.dropLast(20))) }
        let damaged = Array(bytes.dropLast(60)) + [UInt8](repeating: 0xFF, count: 60)
        #expect(throws: DICOMError.self) { try DICOMFile.read(bytes: damaged) }
    }

    @Test func `missing files and folders are errors with a code`() {
        #expect { try DICOMFile.read(path: "/nonexistent/file") } throws: { ($0 as? DICOMError)?.code == .notFound }
        #expect { try DICOMFile.read(path: "/") } throws: { ($0 as? DICOMError)?.code == .invalidArgument }
        #expect { try DICOMFile(dataSet: DataSet()).write(to: "/nonexistent/file") } throws: { $0 is DICOMError }
    }
}
