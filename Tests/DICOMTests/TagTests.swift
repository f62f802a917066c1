// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Testing

@Suite struct TagTests {
    @Test(arguments: ["0010,0020", "(0010,0020)", "00100020", "PatientID"])
    func `a tag is read from numbers and from its keyword`(text: String) {
        #expect(Tag(parsing: text) == .patientID)
    }

    @Test(arguments: ["", "patientid", "0010,002", "0010,00200", "(0010,0020", "00100020x", "+0100020", "0010 0020"])
    func `text that names no tag gives none`(text: String) {
        #expect(Tag(parsing: text) == nil)
    }

    @Test func `the dictionary knows keyword, name, representation and multiplicity`() {
        #expect(Tag.patientName.keyword == "PatientName")
        #expect(Tag.patientName.name == "Patient's Name")
        #expect(Tag.patientName.vr == .pn)
        #expect(Tag.imagePositionPatient.multiplicity == "3")
        #expect(Tag.pixelData.vr == .ow)
        #expect(Tag.affectedSOPClassUID.vr == .ui)
        #expect(Tag(0xFFFE, 0xE000).keyword == "Item" && Tag(0xFFFE, 0xE000).vr == nil)
        #expect(Tag.studyComments.isRetired && !Tag.patientID.isRetired)
        #expect(Tag.extendedOffsetTable.vr == .ov && Tag.selectorUVValue.vr == .uv && Tag.longCodeValue.vr == .uc)
    }

    @Test func `repeating groups are known by their pattern`() {
        #expect(Tag(0x6002, 0x3000).keyword == "OverlayData")
        #expect(Tag(0x50FE, 0x0005).keyword == "CurveDimensions")
        #expect(Tag(keyword: "OverlayRows") == Tag(0x6000, 0x0010))
        #expect(Tag(0x6001, 0x3000).keyword == nil)
    }

    @Test func `unregistered tags have the representation that their place implies`() {
        #expect(Tag(0x0009, 0x0010).vr == .lo && Tag(0x0009, 0x0010).isPrivateCreator)
        #expect(Tag(0x0009, 0x1001).vr == nil && Tag(0x0009, 0x1001).isPrivate)
        #expect(Tag(0x0010, 0x0000).vr == .ul)
        #expect(Tag(0x0008, 0x0002).vr == nil)
    }

    @Test(arguments: [UInt32(0x0000_0000), 0x0008_0005, 0x0010_0020, 0x7FE0_0010, 0xFFFE_E0DD, 0x0040_A730, 0x0018_9305])
    func `every keyword leads back to its tag`(number: UInt32) throws {
        let tag = Tag(rawValue: number)
        let keyword = try #require(tag.keyword)
        #expect(Tag(keyword: keyword) == tag)
    }

    @Test func `a path is written and read`() throws {
        let path = try #require(TagPath(parsing: "ReferencedSeriesSequence[0].SeriesInstanceUID"))
        #expect(path.steps == [.init(tag: .referencedSeriesSequence, item: 0), .init(tag: .seriesInstanceUID)])
        #expect(path.description == "ReferencedSeriesSequence[0].SeriesInstanceUID")
        #expect(TagPath(parsing: "ContentSequence.ContentSequence[2].0040A730")?.steps.map(\.item) == [nil, 2, nil])
        #expect(TagPath(parsing: "Nonsense[0]") == nil && TagPath(parsing: "ContentSequence[-1]") == nil)
    }
}
