// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Foundation
import Testing

@Suite struct JSONTests {
    @Test(.enabled(if: TestData.isAvailable, "no test data: set CLARA_TEST_DATA"), arguments: TestData.files("modalities", "charsets"))
    func `a data set comes back from JSON`(name: String) throws {
        let dataSet = try DICOMFile.read(path: TestData.path(name), options: .init(metadataOnly: true, force: true)).dataSet
        let text = try DICOMJSON.encode(dataSet)
        _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
        let back = try DICOMJSON.decode(text)
        #expect(back.elements.map(\.tag) == dataSet.elements.map(\.tag).filter { !$0.isGroupLength })
        for element in back.elements where element.tag != .specificCharacterSet {
            #expect(back.strings(element.tag).map(numeric) == dataSet.strings(element.tag).map(numeric))
        }
    }

    /// Numbers as text may be written in several ways, and names with or without empty groups at their end.
    private func numeric(_ text: String) -> String {
        DecimalString.value(text).map { "\($0)" } ?? (text.hasSuffix("=") ? String(text.dropLast()) : text)
    }

    @Test(.enabled(if: TestData.isAvailable, "no test data: set CLARA_TEST_DATA"))
    func `the JSON of a report says what pydicom says`() throws {
        let file = try DICOMFile.read(path: TestData.path("modalities/SR_features.dcm"))
        let text = try DICOMJSON.encode(file.dataSet)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let expected = Expected.object
        #expect(NSDictionary(dictionary: object.filter { expected[$0.key] != nil }) == NSDictionary(dictionary: expected))
    }

    /// What `pydicom.dcmread(…).to_json_dict()` (3.0.2) gives for some elements of the file.
    private enum Expected {
        static var object: [String: Any] {
            guard let any = try? JSONSerialization.jsonObject(with: Data(text.utf8)), let object = any as? [String: Any] else { return [:] }
            return object
        }

        static let text = #"""
            {
            "00080016": {"vr": "UI", "Value": ["1.2.840.10008.5.1.4.1.1.88.33"]},
            "0008103E": {"vr": "LO", "Value": ["Demonstration of SR Features"]},
            "00080060": {"vr": "CS", "Value": ["SR"]},
            "00100010": {"vr": "PN", "Value": [{"Alphabetic": "Test^S R"}]},
            "00100020": {"vr": "LO"},
            "00200013": {"vr": "IS", "Value": [1]},
            "0040A043": {"vr": "SQ", "Value": [{"00080100": {"vr": "SH", "Value": ["1111"]}, "00080102": {"vr": "SH", "Value": ["TEST"]}, "00080104": {"vr": "LO", "Value": ["Diagnosis"]}}]},
            "00080023": {"vr": "DA", "Value": ["20010213"]}
            }
            """#
    }

    @Test func `each kind of value has the form of the model`() throws {
        var dataSet = DataSet()
        dataSet.set(.specificCharacterSet, "ISO_IR 100")
        dataSet.set(.patientName, "Müller^Ä=王")
        dataSet.set(.imageType, ["A", "", "B\"\n"])
        dataSet.set(.sliceThickness, "+01.50 ")
        dataSet.set(.imagePositionPatient, ["x", ".5", "-2."])
        dataSet.set(.rows, int: 512)
        dataSet.set(.frameIncrementPointer, ints: [0x0018_1063])
        dataSet.set(.selectorFDValue, doubles: [0.1, .infinity, 3])
        dataSet.set(.selectorUVValue, ints: [5, -1])
        dataSet.set(.pixelData, bytes: [1, 2, 3, 4], vr: .ow)
        dataSet.setEmpty(.patientID)
        dataSet.set(.contentSequence, items: [DataSet()])
        dataSet.set(Tag(0x0010, 0), int: 4)
        let expected =
            #"{"00080005":{"vr":"CS","Value":["ISO_IR 192"]},"00080008":{"vr":"CS","Value":["A",null,"B\"\n"]},"#
            + #""00100010":{"vr":"PN","Value":[{"Alphabetic":"Müller^Ä","Ideographic":"?"}]},"00100020":{"vr":"LO"},"#
            + #""00180050":{"vr":"DS","Value":[1.50]},"00200032":{"vr":"DS","Value":["x",0.5,-2]},"#
            + #""00280009":{"vr":"AT","Value":["00181063"]},"00280010":{"vr":"US","Value":[512]},"#
            + #""0040A730":{"vr":"SQ","Value":[{}]},"00720074":{"vr":"FD","Value":[0.1,null,3]},"#
            + #""00720083":{"vr":"UV","Value":[5,"18446744073709551615"]},"7FE00010":{"vr":"OW","InlineBinary":"AQIDBA=="}}"#
        #expect(try DICOMJSON.encode(dataSet) == expected)
        #expect(try DICOMJSON.encode(DICOMJSON.decode(expected)) == expected)
    }

    @Test func `bulk data are addresses on the way out and fetched on the way in`() throws {
        var dataSet = DataSet()
        dataSet.set(.pixelData, bytes: [1, 2], vr: .ow)
        dataSet.set(.patientID, "1")
        let text = try DICOMJSON.encode(dataSet) { element in "http://host/bulk/\(element.tag.hexadecimal)" }
        #expect(text.contains(#""BulkDataURI":"http://host/bulk/7FE00010""#))
        let back = try DICOMJSON.decode(text) { address throws(DICOMError) in address.hasSuffix("7FE00010") ? [3, 4] : nil }
        #expect(back.bytes(.pixelData).map(Array.init) == [3, 4] && back.string(.patientID) == "1")
        #expect(try DICOMJSON.decode(text).bytes(.pixelData)?.isEmpty == true)
    }

    @Test func `encapsulated pixel data survive`() throws {
        var dataSet = DataSet()
        let pixels = FragmentSequence(offsetTable: [0], fragments: [[1, 2, 3], []])
        dataSet[.pixelData] = DataElement(tag: .pixelData, vr: .ob, value: .fragments(pixels))
        let back = try DICOMJSON.decode(DICOMJSON.encode(dataSet))
        #expect(back[.pixelData]?.fragments?.fragments.map(Array.init) == [[1, 2, 3, 0], []])
    }

    @Test(arguments: [
        "", "[]", "{", "{}x", #"{"0010001":{"vr":"PN"}}"#, #"{"00100010":{}}"#, #"{"00100010":{"vr":"XX"}}"#, #"{"00100010":1}"#,
        #"{"00280010":{"vr":"US","Value":[70000]}}"#, #"{"00280010":{"vr":"US","Value":["x"]}}"#, #"{"00280010":{"vr":"US","Value":7}}"#,
        #"{"7FE00010":{"vr":"OW","InlineBinary":"A"}}"#, #"{"7FE00010":{"vr":"OW","Value":[1]}}"#, #"{"0040A730":{"vr":"SQ","Value":[1]}}"#,
        #"{"00100020":{"vr":"LO","Value":["\u12"]}}"#, #"{"00100020":{"vr":"LO","Value":["\x"]}}"#,
        #"{"00180050":{"vr":"DS","Value":[01]}}"#,
        #"{"00100020":{"vr":"LO","Value":[true]}}"#, #"{"00280010":{"vr":"US","BulkDataURI":1}}"#,
    ])
    func `text that is not in the model is an error`(text: String) {
        #expect(throws: DICOMError.self) { try DICOMJSON.decode(text) }
    }

    @Test func `deep nesting is an error`() {
        let text = String(repeating: #"{"0040A730":{"vr":"SQ","Value":["#, count: 50_000)
        #expect(throws: DICOMError.self) { try DICOMJSON.decode(text) }
        #expect(throws: DICOMError.self) { try DICOMJSON.decodeArray(String(repeating: "[", count: 100_000)) }
    }

    @Test func `escapes and pairs of surrogates are read`() throws {
        let dataSet = try DICOMJSON.decode(
            #"[{"00100020":{"vr":"LO","Value":["\ud83d\ude00\u00e9\/\b \ud83d"]}}]"#.dropFirst().dropLast().description)
        #expect(dataSet.string(.patientID) == "😀é/\u{8} \u{FFFD}")
        #expect(try DICOMJSON.decodeArray(#" [ {} , {"00100020":{"vr":"LO","Value":["1"]}} ] "#).last?.string(.patientID) == "1")
    }
}
