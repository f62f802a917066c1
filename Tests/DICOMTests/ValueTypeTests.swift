// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Testing

@Suite struct ValueTypeTests {
    @Test func `dates are read in both notations and must exist`() {
        #expect(DICOMDate("20240229")?.description == "20240229" && DICOMDate("1993.08.22")?.month == 8)
        #expect(DICOMDate("20240228 ") == DICOMDate(year: 2024, month: 2, day: 28))
        for text in ["", "20230229", "20241301", "2024010", "202401011", "2024-01-01", "2024010x", "1993.8.22"] {
            #expect(DICOMDate(text) == nil)
        }
    }

    @Test func `times have the precision that they are written with`() throws {
        for text in ["07", "0709", "070907", "070907.5", "235960.123456"] { #expect(DICOMTime(text)?.description == text) }
        #expect(DICOMTime("07:09:07.5")?.description == "070907.5")
        let hour = try #require(DICOMTime("07"))
        #expect(hour.minute == nil && hour.microseconds == 7 * 3_600_000_000)
        #expect(DICOMTime("000001.25")?.microseconds == 1_250_000)
        for text in ["", "24", "2360", "070961", "0709.5", "070907.", "070907.1234567", "7", "07090", "07:9", "-1"] {
            #expect(DICOMTime(text) == nil)
        }
    }

    @Test func `dates with times have precision and zone`() throws {
        for text in ["1953", "195308", "19530827", "1953082711", "19530827111300.0", "19530827111300-0500", "2024+1400"] {
            #expect(DICOMDateTime(text)?.description == text)
        }
        let value = try #require(DICOMDateTime("20000301000000.5+0130"))
        #expect(value.offsetMinutes == 90 && value.date == DICOMDate("20000301") && value.time?.fraction == "5")
        #expect(value.microsecondsSince1970() == (951_868_800 - 90 * 60) * 1_000_000 + 500_000)
        #expect(DICOMDateTime("1970")?.microsecondsSince1970() == 0)
        #expect(DICOMDateTime("00000101")?.microsecondsSince1970() == -62_167_219_200_000_000)
        for text in ["", "195", "19530", "1953082724", "19530827-0000", "19530827-1300", "19530827+05", "20230229", "1953.5"] {
            #expect(DICOMDateTime(text) == nil)
        }
    }

    @Test func `ranges have two ends, one, or are a single value`() throws {
        let range = try #require(DICOMRange<DICOMDate>("20240101-20240131"))
        #expect(range.contains(DICOMDate("20240131")!) && !range.contains(DICOMDate("20240201")!))
        #expect(DICOMRange<DICOMDate>("-20240131")?.lower == nil && DICOMRange<DICOMDate>("20240101-")?.upper == nil)
        #expect(DICOMRange<DICOMTime>("10-1130")?.upper == DICOMTime("1130"))
        #expect(DICOMRange<DICOMDateTime>("20240101-0500")?.lower == DICOMDateTime("20240101-0500"))
        let zoned = try #require(DICOMRange<DICOMDateTime>("20240101-0500-20240102-0500"))
        #expect(zoned.lower?.offsetMinutes == -300 && zoned.upper?.day == 2)
        #expect(DICOMRange<DICOMDate>("-") == nil && DICOMRange<DICOMDate>("20240101-x") == nil && DICOMRange<DICOMDate>("") == nil)
    }

    @Test func `names have groups and components`() {
        let name = PersonName("Yamada^Tarou^^Dr=山田^太郎")
        #expect(name.alphabetic.familyName == "Yamada" && name.alphabetic.prefix == "Dr" && name.ideographic.givenName == "太郎")
        #expect(name.description == "Yamada^Tarou^^Dr=山田^太郎" && name.phonetic.isEmpty && name.isValid)
        #expect(PersonName("A^B^^^=").description == "A^B" && PersonName("=X").description == "=X")
        #expect(!PersonName(String(repeating: "x", count: 65)).isValid && !PersonName("a^b^c^d^e^f").isValid)
    }

    @Test func `ages and whole numbers are checked`() {
        #expect(AgeString("045Y")?.value == 45 && AgeString("045Y")?.unit == .years && AgeString("045Y")?.description == "045Y")
        for text in ["45Y", "045", "045X", "-45Y"] { #expect(AgeString(text) == nil) }
        #expect(IntegerString.isValid(" -42 ") && IntegerString.isValid("2147483647") && !IntegerString.isValid("2147483648"))
        #expect(!IntegerString.isValid("4.0") && !IntegerString.isValid(""))
    }

    @Test func `typed values are set and read in a data set`() {
        var dataSet = DataSet()
        dataSet.set(.studyDate, DICOMDate(year: 2024, month: 5, day: 6)!)
        dataSet.set(.studyTime, DICOMTime("0102")!)
        dataSet.set(.acquisitionDateTime, DICOMDateTime("2024")!)
        dataSet.set(.patientName, PersonName("A^B"))
        #expect(dataSet.date(.studyDate)?.day == 6 && dataSet.time(.studyTime)?.minute == 2)
        #expect(dataSet.dateTime(.acquisitionDateTime)?.year == 2024 && dataSet.personName(.patientName)?.alphabetic.givenName == "B")
        dataSet.set(.studyDate, "yesterday", vr: .da)
        #expect(dataSet.date(.studyDate) == nil)
    }

    @Test func `values under UN are understood by the dictionary`() throws {
        let bytes =
            Bytes.element(.patientID, .un, Array("12".utf8)) + Bytes.element(.rows, .un, [0, 2])
            + Bytes.element(.contentSequence, .un, Bytes.item(Bytes.implicit(.modality, Array("CT".utf8))))
        let dataSet = try DataSetReader.read(bytes, transferSyntax: .explicitVRLittleEndian)
        #expect(dataSet.string(.patientID) == "12" && dataSet.int(.rows) == 512)
        #expect(dataSet.items(.contentSequence).first?.string(.modality) == "CT")
        #expect(try DataSetWriter.write(dataSet, transferSyntax: .explicitVRLittleEndian) == bytes)
    }
}
