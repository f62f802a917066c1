// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Testing

@Suite struct DataSetTests {
    @Test func `values come back in the types they were set in`() {
        var dataSet = DataSet()
        dataSet.set(.patientID, "A-1")
        dataSet.set(.imageType, ["ORIGINAL", "PRIMARY"])
        dataSet.set(.sopClassUID, UID.ctImageStorage)
        dataSet.set(.rows, int: 512)
        dataSet.set(.sliceThickness, double: 1.25)
        dataSet.set(.imagePositionPatient, doubles: [-1, 0.5, 1e-7])
        dataSet.set(.instanceNumber, int: -3)
        dataSet.set(.realWorldValueSlope, double: 0.1)
        dataSet.set(.frameIncrementPointer, ints: [Int(Tag.frameTime.rawValue)])
        dataSet.set(.pixelData, bytes: [1, 2, 3], vr: .ob)
        #expect(dataSet.string(.patientID) == "A-1" && dataSet.strings(.imageType) == ["ORIGINAL", "PRIMARY"])
        #expect(dataSet.uid(.sopClassUID) == .ctImageStorage && dataSet.int(.rows) == 512)
        #expect(dataSet.double(.sliceThickness) == 1.25 && dataSet.doubles(.imagePositionPatient) == [-1, 0.5, 1e-7])
        #expect(dataSet.int(.instanceNumber) == -3 && dataSet.double(.realWorldValueSlope) == 0.1)
        #expect(dataSet[.frameIncrementPointer]?.tags == [.frameTime])
        #expect(dataSet.bytes(.pixelData).map(Array.init) == [1, 2, 3, 0])
        #expect(dataSet.elements.map(\.tag) == dataSet.elements.map(\.tag).sorted())
    }

    @Test func `absent, empty and unfitting values give nothing`() {
        var dataSet = DataSet()
        dataSet.setEmpty(.patientID)
        dataSet.set(.seriesNumber, "12x")
        dataSet.set(.sliceLocation, "nan")
        #expect(dataSet.string(.patientID) == nil && dataSet.strings(.patientID) == [])
        #expect(dataSet.int(.seriesNumber) == nil && dataSet.string(.seriesNumber) == "12x")
        #expect(dataSet.double(.sliceLocation) == nil && dataSet.items(.patientID).isEmpty && dataSet.uid(.studyInstanceUID) == nil)
    }

    @Test func `an element can be replaced and removed`() {
        var dataSet = DataSet()
        dataSet.set(.patientID, "A")
        dataSet.set(.patientID, "B")
        #expect(dataSet.count == 1 && dataSet.string(.patientID) == "B")
        dataSet[.patientID] = nil
        #expect(dataSet.isEmpty && !dataSet.contains(.patientID))
    }

    @Test func `padding and empty values among others are understood`() throws {
        let bytes = Bytes.element(.imageType, .cs, Array("A\\\\ B \\C\0".utf8)) + Bytes.element(.patientComments, .lt, Array(" a\\b ".utf8))
        let dataSet = try DataSetReader.read(bytes, transferSyntax: .explicitVRLittleEndian)
        #expect(dataSet.strings(.imageType) == ["A", "", "B", "C"])
        #expect(dataSet.strings(.patientComments) == [" a\\b"])
    }

    @Test func `doubled and unordered elements are kept, the first is found`() throws {
        let bytes =
            Bytes.element(.patientID, .lo, Array("12".utf8)) + Bytes.element(.modality, .cs, Array("CT".utf8))
            + Bytes.element(.patientID, .lo, Array("34".utf8))
        var dataSet = try DataSetReader.read(bytes, transferSyntax: .explicitVRLittleEndian)
        #expect(dataSet.count == 3 && dataSet.string(.patientID) == "12" && dataSet.string(.modality) == "CT")
        #expect(try DataSetWriter.write(dataSet, transferSyntax: .explicitVRLittleEndian) == bytes)
        dataSet.remove(.patientID)
        #expect(dataSet.count == 1)
    }

    @Test func `a sequence under UN of undefined length is read as implicit and written so`() throws {
        let content = Bytes.implicit(.patientID, Array("12".utf8))
        let bytes = Bytes.element(Tag(0x0009, 0x1001), .un, length: Bytes.undefined) + Bytes.item(content) + Bytes.sequenceEnd
        let dataSet = try DataSetReader.read(bytes, transferSyntax: .explicitVRLittleEndian)
        #expect(dataSet.items(Tag(0x0009, 0x1001)).first?.string(.patientID) == "12")
        #expect(try DataSetWriter.write(dataSet, transferSyntax: .explicitVRLittleEndian) == bytes)
    }

    @Test func `in implicit encoding Pixel Representation decides between US and SS`() throws {
        for isSigned in [0, 1] {
            let bytes =
                Bytes.implicit(.pixelRepresentation, Bytes.number(isSigned, 2)) + Bytes.implicit(.smallestImagePixelValue, [0xFF, 0xFF])
            let dataSet = try DataSetReader.read(bytes, transferSyntax: .implicitVRLittleEndian)
            #expect(dataSet.int(.smallestImagePixelValue) == (isSigned == 1 ? -1 : 0xFFFF))
        }
    }

    @Test func `group lengths are kept while nothing changes and counted anew after`() throws {
        let bytes = Bytes.element(Tag(0x0010, 0), .ul, Bytes.number(99, 4)) + Bytes.element(.patientID, .lo, Array("12".utf8))
        var dataSet = try DataSetReader.read(bytes, transferSyntax: .explicitVRLittleEndian)
        #expect(try DataSetWriter.write(dataSet, transferSyntax: .explicitVRLittleEndian) == bytes)
        let implicit = try DataSetWriter.write(dataSet, transferSyntax: .implicitVRLittleEndian)
        #expect(try DataSetReader.read(implicit, transferSyntax: .implicitVRLittleEndian).int(Tag(0x0010, 0)) == 10)
        dataSet.set(.patientID, "123456")
        let changed = try DataSetWriter.write(dataSet, transferSyntax: .explicitVRLittleEndian)
        #expect(try DataSetReader.read(changed, transferSyntax: .explicitVRLittleEndian).int(Tag(0x0010, 0)) == 14)
    }

    @Test func `a value too long for a short header is written as UN`() throws {
        var dataSet = DataSet()
        dataSet.set(.contourData, String(repeating: "1.5\\", count: 20_000) + "2")
        let bytes = try DataSetWriter.write(dataSet, transferSyntax: .explicitVRLittleEndian)
        #expect(bytes[4..<6].elementsEqual("UN".utf8))
        let implicit = try DataSetWriter.write(dataSet, transferSyntax: .implicitVRLittleEndian)
        #expect(try DataSetReader.read(implicit, transferSyntax: .implicitVRLittleEndian).doubles(.contourData).count == 20_001)
    }

    @Test func `numbers of every size survive big endian`() throws {
        var dataSet = DataSet()
        dataSet.set(.rows, int: 0x1234)
        dataSet.set(.selectorSLValue, ints: [-5, 7])
        dataSet.set(.selectorSVValue, ints: [.min, .max])
        dataSet.set(.selectorUVValue, ints: [1, 2])
        dataSet.set(.selectorFLValue, double: 0.5)
        dataSet.set(.selectorFDValue, doubles: [0.1, -2])
        dataSet.set(.selectorATValue, ints: [0x0010_0020])
        dataSet.set(.selectorOLValue, ints: [1, 0x8000_0001])
        let bytes = try DataSetWriter.write(dataSet, transferSyntax: .explicitVRBigEndian)
        let read = try DataSetReader.read(bytes, transferSyntax: .explicitVRBigEndian)
        for element in dataSet.elements {
            #expect(read.ints(element.tag) == element.ints && read.doubles(element.tag) == element.doubles)
        }
        #expect(read[.selectorATValue]?.tags == [.patientID])
    }

    @Test func `a new file names its instance and this implementation`() throws {
        var dataSet = DataSet()
        dataSet.set(.sopClassUID, UID.ctImageStorage)
        dataSet.set(.sopInstanceUID, UID("1.2.3"))
        dataSet.set(.patientName, "Doe^Jane")
        let file = try DICOMFile.read(bytes: DICOMFile(dataSet: dataSet).encoded())
        #expect(file.metaInformation.uid(.mediaStorageSOPClassUID) == .ctImageStorage)
        #expect(file.metaInformation.uid(.mediaStorageSOPInstanceUID) == "1.2.3")
        #expect(file.metaInformation.uid(.implementationClassUID) == ImplementationIdentity.classUID)
        #expect(file.transferSyntax == .explicitVRLittleEndian && file.dataSet.string(.patientName) == "Doe^Jane")
    }

    @Test(arguments: [
        0.0, 512, -1.5, 1e-7, 0.1 + 0.2, 1e300, -1.0 / 3, 1e15, .pi * 1e-200, 123456789.123456789,
    ])
    func `a decimal string is as exact as sixteen characters allow`(value: Double) throws {
        let text = try #require(DecimalString.text(value))
        #expect(text.utf8.count <= 16)
        #expect(abs((try #require(DecimalString.value(text))) - value) <= abs(value) * 1e-9)
    }

    @Test(arguments: ["inf", "nan", "0x10", "1,5", "", "1 2", "--1", "12345678901234567"])
    func `what is no decimal string is not valid`(text: String) {
        #expect(!DecimalString.isValid(text))
    }
}
