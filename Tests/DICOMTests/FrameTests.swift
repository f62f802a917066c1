// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import Foundation
import Testing

@Suite struct FrameTests {
    @Test(
        .enabled(if: TestData.isAvailable, "no test data: set CLARA_TEST_DATA"),
        arguments: [
            ("modalities/XA_cine_96_fragmented.dcm", 96), ("modalities/US_ybr_jpeg.dcm", 30),
            ("transfer-syntaxes/SC_rgb_rle_2frame.dcm", 2),
            ("transfer-syntaxes/ct_multiframe_fragmented_no_bot_51.dcm", 2), ("transfer-syntaxes/ct_rle.dcm", 1),
            ("transfer-syntaxes/encapsulated_defined_bot_2_to_1.dcm", 1), ("transfer-syntaxes/encapsulated_empty_bot_1_to_1.dcm", 1),
        ])
    func `encapsulated pixel data are divided into frames`(name: String, count: Int) throws {
        let dataSet = try DICOMFile.read(path: TestData.path(name)).dataSet
        let frames = try dataSet.encapsulatedFrames()
        #expect(frames.count == count && frames.allSatisfy { !$0.isEmpty })
        #expect(frames.flatMap { $0 }.count == dataSet[.pixelData]?.fragments?.fragments.count)
    }

    private func image(_ fragments: [[UInt8]], offsets: [UInt32] = [], frames: Int) -> DataSet {
        var dataSet = DataSet()
        dataSet.set(.numberOfFrames, int: frames)
        let pixels = FragmentSequence(offsetTable: offsets, fragments: fragments)
        dataSet[.pixelData] = DataElement(tag: .pixelData, vr: .ob, value: .fragments(pixels))
        return dataSet
    }

    @Test func `an Extended Offset Table gives frames without their padding`() throws {
        var dataSet = image([[1, 2, 3], [4, 5]], frames: 2)
        dataSet.set(.extendedOffsetTable, ints: [0, 12])
        dataSet.set(.extendedOffsetTableLengths, ints: [3, 2])
        #expect(try dataSet.encapsulatedFrames().map { $0.map(Array.init) } == [[[1, 2, 3]], [[4, 5]]])
        dataSet.set(.extendedOffsetTableLengths, ints: [3, 99])
        #expect(throws: DICOMError.self) { try dataSet.encapsulatedFrames() }
        dataSet.set(.extendedOffsetTableLengths, ints: [3])
        #expect(throws: DICOMError.self) { try dataSet.encapsulatedFrames() }
    }

    @Test(arguments: [[UInt32(2)], [0, 11], [0, 10, 99], [0, 0]])
    func `a table that leads elsewhere than to fragments is an error`(offsets: [UInt32]) {
        #expect(throws: DICOMError.self) { try image([[1, 2], [3, 4]], offsets: offsets, frames: 2).encapsulatedFrames() }
    }

    @Test func `frames that cannot be told apart are an error`() {
        #expect(throws: DICOMError.self) { try image([[1], [2], [3]], frames: 2).encapsulatedFrames() }
        #expect(throws: DICOMError.self) { try image([], frames: 2).encapsulatedFrames() }
        #expect { try DataSet().encapsulatedFrames() } throws: { ($0 as? DICOMError)?.code == .failedPrecondition }
    }

    @Test func `a stream is read to its end, or only as far as needed`() throws {
        var dataSet = DataSet()
        dataSet.set(.patientID, "12")
        dataSet.set(.pixelData, bytes: [UInt8](repeating: 1, count: 300_000), vr: .ow)
        let bytes = try DICOMFile(dataSet: dataSet).encoded()
        try withTemporaryFolder { folder in
            try Data(bytes).write(to: URL(fileURLWithPath: folder + "/file"))
            let handle = try #require(FileHandle(forReadingAtPath: folder + "/file"))
            let whole = try DICOMFile.read(descriptor: handle.fileDescriptor)
            #expect(try whole.encoded() == bytes)
            try handle.seek(toOffset: 0)
            let metadata = try DICOMFile.read(descriptor: handle.fileDescriptor, options: .init(metadataOnly: true))
            #expect(metadata.dataSet.string(.patientID) == "12" && metadata.isPartial)
            #expect(try handle.offset() == 1 << 16)
            try handle.seek(toOffset: 0)
            #expect { try DICOMFile.read(descriptor: handle.fileDescriptor, maximumByteCount: 1000) } throws: {
                ($0 as? DICOMError)?.code == .resourceExhausted
            }
        }
    }
}
