// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import Foundation
import Testing

@Suite(.enabled(if: TestData.isAvailable, "no test data: set CLARA_TEST_DATA"))
struct RoundTripTests {
    @Test(arguments: TestData.wellFormed)
    func `a file that was read is written byte for byte`(name: String) throws {
        let original = try Data(contentsOf: URL(fileURLWithPath: TestData.path(name)))
        let file = try DICOMFile.read(path: TestData.path(name), options: .init(force: true))
        try withTemporaryFolder { folder in
            try file.write(to: folder + "/copy")
            let copy = try Data(contentsOf: URL(fileURLWithPath: folder + "/copy"))
            #expect(copy == original)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["copy"])
        }
    }

    @Test(arguments: TestData.malformed)
    func `a malformed file gives a data set or an error that says where`(name: String) throws {
        let bytes = try ByteSlice(contentsOf: TestData.path(name))
        do throws(DICOMError) {
            let file = try DICOMFile.read(bytes: bytes, options: .init(force: true))
            #expect(!file.dataSet.isEmpty)
            #expect(try !file.encoded().isEmpty)
        } catch {
            let offset = try #require(error.offset)
            #expect(offset <= bytes.count && error.code == .corruptData)
            #expect(error.description.contains("at byte \(offset)"))
        }
    }

    @Test func `what a truncated file holds before its fault is read`() throws {
        let bytes = try ByteSlice(contentsOf: TestData.path("malformed/MR_truncated.dcm"))
        let (file, fault) = try DICOMFile.readPartially(bytes: bytes)
        #expect(file.dataSet.string(.modality) == "MR" && file.dataSet.int(.rows) == 64)
        #expect(fault?.path == TagPath([.init(tag: .pixelData)]) && fault?.offset == 1488)
        #expect(throws: DICOMError.self) { try file.encoded() }
    }

    @Test func `reading metadata stops before the pixel data`() throws {
        let path = TestData.path("transfer-syntaxes/ct_explicit_le.dcm")
        let whole = try DICOMFile.read(path: path)
        let metadata = try DICOMFile.read(path: path, options: .init(metadataOnly: true))
        #expect(metadata.isPartial && !whole.isPartial)
        #expect(metadata.dataSet.elements.map(\.tag) == whole.dataSet.elements.map(\.tag).filter { $0 < .pixelData })
        let deflated = TestData.path("transfer-syntaxes/ct_deflated.dcm")
        let inflated = try DICOMFile.read(path: deflated, options: .init(stopBefore: .patientID))
        #expect(inflated.dataSet.elements.last?.tag == .patientName)
    }

    @Test(arguments: [
        TransferSyntax.implicitVRLittleEndian, .explicitVRLittleEndian, .explicitVRBigEndian, .deflatedExplicitVRLittleEndian,
    ])
    func `one image in another transfer syntax has the same values`(syntax: TransferSyntax) throws {
        let original = try DICOMFile.read(path: TestData.path("modalities/MR_small.dcm"))
        var file = original
        file.transferSyntax = syntax
        let read = try DICOMFile.read(bytes: try file.encoded())
        #expect(read.transferSyntax == syntax)
        #expect(read.dataSet.elements.map(\.tag) == original.dataSet.elements.map(\.tag))
        for tag in [Tag.rows, .smallestImagePixelValue, .patientName, .imagePositionPatient, .pixelData, .echoNumbers] {
            #expect(read.dataSet.strings(tag) == original.dataSet.strings(tag))
        }
        #expect(read.dataSet.ints(.pixelData).prefix(100) == original.dataSet.ints(.pixelData).prefix(100))
        var back = read
        back.transferSyntax = original.transferSyntax
        back.metaInformation = original.metaInformation
        #expect(try DICOMFile.read(bytes: back.encoded()).dataSet.bytes(.pixelData) == original.dataSet.bytes(.pixelData))
    }

    @Test(arguments: [
        ("transfer-syntaxes/MR_small_expb.dcm", "modalities/MR_small.dcm"),
        ("transfer-syntaxes/ct_explicit_be.dcm", "transfer-syntaxes/ct_explicit_le.dcm"),
        ("transfer-syntaxes/ct_implicit_le.dcm", "transfer-syntaxes/ct_explicit_le.dcm"),
    ])
    func `pixels read the same whatever the byte order`(one: String, other: String) throws {
        var first = try DICOMFile.read(path: TestData.path(one))
        let second = try DICOMFile.read(path: TestData.path(other))
        first.transferSyntax = .explicitVRLittleEndian
        let converted = try DICOMFile.read(bytes: first.encoded())
        #expect(converted.dataSet.bytes(.pixelData) == second.dataSet.bytes(.pixelData))
        #expect(converted.dataSet.int(.rows) == second.dataSet.int(.rows))
    }

    @Test func `compressed pixel data cannot pass as plain ones`() throws {
        var file = try DICOMFile.read(path: TestData.path("transfer-syntaxes/ct_rle.dcm"))
        file.transferSyntax = .explicitVRLittleEndian
        #expect(throws: DICOMError.self) { try file.encoded() }
        var plain = try DICOMFile.read(path: TestData.path("modalities/MR_small.dcm"))
        plain.transferSyntax = .rleLossless
        #expect(throws: DICOMError.self) { try plain.encoded() }
    }

    @Test(arguments: [WriteOptions.Lengths.defined, .undefined])
    func `sequences keep their content with the other kind of length`(lengths: WriteOptions.Lengths) throws {
        for name in ["modalities/SR_features.dcm", "modalities/SEG_ct_liver.dcm", "structure/priv_SQ.dcm"] {
            let original = try DICOMFile.read(path: TestData.path(name))
            let other = try DICOMFile.read(bytes: original.encoded(options: .init(lengths: lengths)))
            #expect(flat(other.dataSet) == flat(original.dataSet))
            let encoded = try other.encoded(options: .init(lengths: lengths == .defined ? .undefined : .defined))
            #expect(try flat(DICOMFile.read(bytes: encoded).dataSet) == flat(original.dataSet))
        }
    }

    /// Tags and values in order, with the depth they stand at.
    private func flat(_ dataSet: DataSet, depth: Int = 0) -> [String] {
        dataSet.elements.flatMap { element -> [String] in
            let own = "\(depth) \(element.tag) \(element.bytes.map { Array($0.prefix(64)).description } ?? "-")"
            return [own] + (element.sequence?.items ?? []).flatMap { flat($0.dataSet, depth: depth + 1) }
        }
    }

    @Test func `encapsulated pixel data give their offset table and fragments`() throws {
        let path = TestData.path("transfer-syntaxes/encapsulated_defined_bot_2_to_1.dcm")
        let pixels = try #require(try DICOMFile.read(path: path).dataSet[.pixelData]?.fragments)
        #expect(pixels.offsetTable.first == 0)
        let rebuilt = FragmentSequence(offsetTable: pixels.offsetTable, fragments: pixels.fragments.map(Array.init))
        #expect(rebuilt.encoded == pixels.encoded)
        let cine = try DICOMFile.read(path: TestData.path("modalities/XA_cine_96_fragmented.dcm"))
        let frames = try #require(cine.dataSet[.pixelData]?.fragments)
        #expect(frames.fragments.count >= 96 && frames.fragments.allSatisfy { !$0.isEmpty })
    }
}
