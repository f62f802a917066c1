// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Testing

@Suite struct CharacterSetTests {
    @Test(
        .enabled(if: TestData.isAvailable, "no test data: set CLARA_TEST_DATA"),
        arguments: [
            ("chrFren", "Buc^Jérôme"), ("chrGerm", "Äneas^Rüdiger"), ("chrGreek", "Διονυσιος"), ("chrRuss", "Люкceмбypг"),
            ("chrH31", "Yamada^Tarou=山田^太郎=やまだ^たろう"), ("chrI2", "Hong^Gildong=洪^吉洞=홍^길동"), ("chrJapMulti", "やまだ^たろう"),
            ("chrX1", "Wang^XiaoDong=王^小東="), ("chrGB2312", "Zhang^XiaoDong=张^小东="),
        ])
    func `a name is decoded as its character set says and encoded back to the same bytes`(file: String, name: String) throws {
        let dataSet = try DICOMFile.read(path: TestData.path("charsets/\(file).dcm")).dataSet
        #expect(dataSet.string(.patientName) == name)
        let stored = try #require(dataSet.bytes(.patientName))
        let encoded = try #require(dataSet.characterSet.encode(name, isPersonName: true))
        #expect(encoded + (encoded.count % 2 == 1 ? [0x20] : []) == Array(stored))
    }

    @Test(.enabled(if: TestData.isAvailable, "no test data: set CLARA_TEST_DATA"))
    func `items without a character set of their own take over the one around them`() throws {
        let dataSet = try DICOMFile.read(path: TestData.path("charsets/chrSQEncoding.dcm")).dataSet
        let item = try #require(dataSet.items(.requestedProcedureCodeSequence).first)
        #expect(item.characterSet.terms.contains("ISO 2022 IR 87"))
        #expect(item.string(.patientName) == "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう")
        var outer = DataSet()
        outer.set(.specificCharacterSet, "ISO_IR 100")
        var inner = DataSet()
        inner.set(.patientID, bytes: [0xE9, 0x20], vr: .lo)
        outer.set(.contentSequence, items: [inner])
        #expect(outer.items(.contentSequence).first?.string(.patientID) == "é")
    }

    @Test(arguments: [
        (["ISO_IR 13"], "ﾔﾏﾀﾞ^ﾀﾛｳ"), (["ISO_IR 101"], "Łódź"), (["ISO_IR 109"], "Ħal"), (["ISO_IR 110"], "Ēvalds"),
        (["ISO_IR 127"], "قباني"), (["ISO_IR 138"], "שרון"), (["ISO_IR 148"], "Çavuşoğlu"), (["ISO_IR 166"], "นามสกุล"),
        (["ISO_IR 203"], "Œuf €"), (["ISO_IR 192"], "😀 王"), (["GB18030"], "王小东 😀"), (["GBK"], "王小東"),
        (["ISO 2022 IR 13", "ISO 2022 IR 87", "ISO 2022 IR 159"], "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^丂"), (["", "ISO 2022 IR 149"], "김^희중"),
        (["", "ISO 2022 IR 100", "ISO 2022 IR 144"], "Jérôme и Иван"), (["ISO 2022 IR 6", "ISO 2022 IR 58"], "张^小东"),
    ])
    func `text comes back from every repertoire`(terms: [String], text: String) throws {
        let characterSet = SpecificCharacterSet(terms: terms)
        let bytes = try #require(characterSet.encode(text, isPersonName: true))
        #expect(characterSet.decode(bytes, isPersonName: true) == text)
        let values = try #require(characterSet.encode("\(text)\\x\\\(text)"))
        #expect(characterSet.decode(values) == "\(text)\\x\\\(text)")
    }

    @Test func `kanji are written as the standard's example has them`() {
        // PS3.5 section H.3.1.
        let expected: [UInt8] =
            Array("Yamada^Tarou=".utf8) + [0x1B, 0x24, 0x42, 0x3B, 0x33, 0x45, 0x44, 0x1B, 0x28, 0x42, 0x5E]
            + [0x1B, 0x24, 0x42, 0x42, 0x40, 0x4F, 0x3A, 0x1B, 0x28, 0x42]
        #expect(SpecificCharacterSet(terms: ["", "ISO 2022 IR 87"]).encode("Yamada^Tarou=山田^太郎", isPersonName: true) == expected)
    }

    @Test func `a second byte that looks like a backslash separates nothing`() throws {
        var dataSet = DataSet()
        dataSet.set(.specificCharacterSet, "GB18030")
        // The character 乗 is 81 5C in GB18030.
        dataSet.set(.otherPatientNames, bytes: [0x81, 0x5C, 0x5C, 0x41], vr: .pn)
        #expect(dataSet.strings(.otherPatientNames) == ["乗", "A"])
    }

    @Test func `bytes that mean nothing become replacement characters`() {
        #expect(SpecificCharacterSet.default.decode([0x41, 0xE9]) == "A\u{FFFD}")
        #expect(SpecificCharacterSet.utf8.decode([0x41, 0xFF]) == "A\u{FFFD}")
        #expect(SpecificCharacterSet(terms: ["GB18030"]).decode([0x41, 0x81]) == "A\u{FFFD}")
        #expect(SpecificCharacterSet(terms: ["", "ISO 2022 IR 87"]).decode([0x1B, 0x24, 0x42, 0x7F, 0x7F, 0x41]).contains("\u{FFFD}"))
        #expect(SpecificCharacterSet(terms: ["", "ISO 2022 IR 87"]).decode([0x41, 0x1B, 0x24]).hasPrefix("A"))
    }

    @Test func `text that needs it makes a new data set UTF-8`() {
        var dataSet = DataSet()
        dataSet.set(.patientName, "Müller")
        #expect(dataSet.string(.specificCharacterSet) == "ISO_IR 192" && dataSet.string(.patientName) == "Müller")
        var latin = DataSet()
        latin.set(.specificCharacterSet, "ISO_IR 100")
        latin.set(.patientName, "Müller 王")
        #expect(latin.string(.patientName) == "Müller ?" && latin.string(.specificCharacterSet) == "ISO_IR 100")
        #expect(latin.characterSet.encode("王") == nil)
    }
}
