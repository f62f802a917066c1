// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import DICOMObjects
import Foundation
import Testing
import Volumes

@Suite(.timeLimit(.minutes(5))) struct SegmentationTests {
    @Test(arguments: [[1, 0, 0, 0, 1, 0], [0, 1, 0, 0, 0, -1], [0.8, 0.6, 0, -0.6, 0.8, 0]] as [[Double]])
    func masksAreReadBackFromTheEncodedObject(orientation: [Double]) async throws {
        try await SyntheticStudy.with(orientation: orientation) { study in
            let (right, left) = study.masks()
            let bytes = try study.segmentationWriter().file().encoded()
            let reader = try SegmentationReader(try DICOMFile.read(bytes: bytes))
            #expect(reader.segments.map(\.number) == [1, 2])
            #expect(reader.segments.map(\.label) == ["Right lung", "Left lung"])
            #expect(reader.segments.map(\.type) == [.rightLung, .leftLung])
            #expect(reader.segments[0].category == .anatomicalStructure)
            #expect(reader.frameOfReferenceUID == "2.25.1003")
            #expect(try reader.mask(ofSegment: 1, on: study.source.grid.geometry) == right)
            #expect(try reader.mask(ofSegment: 2, on: study.source.grid.geometry) == left)
            #expect(try reader.mask(ofSegment: 3, on: study.source.grid.geometry).isEmpty)
        }
    }

    @Test func onlySlicesWithVoxelsBecomeFramesAndEachNamesItsSource() async throws {
        try await SyntheticStudy.with { study in
            let dataSet = try study.segmentationWriter().file().dataSet
            #expect(dataSet.int(.numberOfFrames) == 9)
            let frames = dataSet.items(.perFrameFunctionalGroupsSequence)
            let sources = frames.map { groups in
                groups.items(.derivationImageSequence).first?.items(.sourceImageSequence).first?.uid(.referencedSOPInstanceUID)
            }
            let instances = study.source.grid.instances.map(\.sopInstanceUID)
            #expect(sources == Array(instances[1...5]) + Array(instances[1...4]))
            let indices = frames.map { $0.items(.frameContentSequence).first?.ints(.dimensionIndexValues) ?? [] }
            #expect(indices == [[1, 1], [1, 2], [1, 3], [1, 4], [1, 5], [2, 1], [2, 2], [2, 3], [2, 4]])
            let series = try #require(dataSet.items(.referencedSeriesSequence).first)
            #expect(series.uid(.seriesInstanceUID) == "2.25.1002")
            #expect(series.items(.referencedInstanceSequence).count == 6)
        }
    }

    @Test func patientAndStudyAreThoseOfTheSource() async throws {
        try await SyntheticStudy.with { study in
            let dataSet = try DICOMFile.read(bytes: try study.segmentationWriter().file().encoded()).dataSet
            #expect(dataSet.string(.patientName) == "Müller^Jörg")
            #expect(dataSet.string(.patientID) == "P1")
            #expect(dataSet.uid(.studyInstanceUID) == "2.25.1001")
            #expect(dataSet.string(.studyDate) == "20260102")
            #expect(dataSet.uid(.seriesInstanceUID) != "2.25.1002")
        }
    }

    @Test func theSameInputsGiveTheSameObject() async throws {
        let first = try await SyntheticStudy.with { try $0.segmentationWriter().file().encoded() }
        let second = try await SyntheticStudy.with { try $0.segmentationWriter().file().encoded() }
        #expect(first == second)
        let other = try await SyntheticStudy.with { study in
            var writer = study.segmentationWriter()
            writer.context.identity = "another"
            return writer.sopInstanceUID == study.segmentationWriter().sopInstanceUID
        }
        #expect(!other)
    }

    @Test func masksOfAnotherGridOrWithoutVoxelsAreRefused() async throws {
        try await SyntheticStudy.with { study in
            var writer = study.segmentationWriter()
            writer.segments[0].mask = Mask(dimensions: try #require(VolumeDimensions(x: 2, y: 2, z: 2)))
            #expect(throws: DICOMObjectsError.self) { try writer.file() }
            writer.segments = [writer.segments[1]]
            writer.segments[0].mask = Mask(dimensions: study.size)
            #expect(throws: DICOMObjectsError.self) { try writer.file() }
        }
    }

    struct Damage: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: ErrorCode
        let apply: @Sendable (inout DataSet) -> Void

        init(_ text: String, _ code: ErrorCode, _ apply: @escaping @Sendable (inout DataSet) -> Void) {
            testDescription = text
            self.code = code
            self.apply = apply
        }
    }

    @Test(arguments: [
        Damage("another object", .unsupported) { $0.set(.sopClassUID, UID.ctImageStorage) },
        Damage("fractional", .unsupported) { $0.set(.segmentationType, "FRACTIONAL") },
        Damage("eight bits", .unsupported) { $0.set(.bitsAllocated, int: 8) },
        Damage("no pixels", .corruptData) { $0.remove(.pixelData) },
        Damage("short pixels", .corruptData) { $0.set(.pixelData, bytes: [1, 2], vr: .ob) },
        Damage("too many frames", .corruptData) { $0.set(.numberOfFrames, int: 2_000_000_000) },
        Damage("no frames", .corruptData) { $0.set(.numberOfFrames, int: 0) },
        Damage("negative frames", .corruptData) { $0.set(.numberOfFrames, int: -1) },
        Damage("no rows", .corruptData) { $0.set(.rows, int: 0) },
        Damage("frames without groups", .unsupported) { $0.set(.perFrameFunctionalGroupsSequence, items: [DataSet()]) },
    ])
    func hostileObjectsAreRefused(damage: Damage) async throws {
        try await SyntheticStudy.with { study in
            var file = try study.segmentationWriter().file()
            damage.apply(&file.dataSet)
            let error = #expect(throws: DICOMObjectsError.self) { try SegmentationReader(file) }
            #expect(error?.code == damage.code)
        }
    }

    @Test func framesBesideTheVolumeAreRefused() async throws {
        try await SyntheticStudy.with { study in
            let reader = try SegmentationReader(try study.segmentationWriter().file())
            var moved = study.source.grid.geometry
            moved.origin.z += 1.2
            #expect(throws: DICOMObjectsError.self) { try reader.mask(ofSegment: 1, on: moved) }
            moved.origin = [1e300, 0, 0]
            #expect(throws: DICOMObjectsError.self) { try reader.mask(ofSegment: 1, on: moved) }
        }
    }

    @Test(.enabled(if: ForeignTool.dciodvfy != nil, "dciodvfy (dicom3tools) is not installed"))
    func theValidatorFindsNoError() async throws {
        try await SyntheticStudy.with { study in
            let path = "\(study.folder)/segmentation.dcm"
            try study.segmentationWriter().file().write(to: path)
            #expect(try await ForeignTool.faults(path) == [])
        }
    }

    @Test(.enabled(if: ForeignTool.python != nil, "the virtual environment with highdicom is not there"))
    func highdicomReadsTheSameMasks() async throws {
        try await SyntheticStudy.with { study in
            let path = "\(study.folder)/segmentation.dcm"
            try study.segmentationWriter().file().write(to: path)
            let script = """
                import highdicom, sys
                seg = highdicom.seg.segread(sys.argv[1])
                uids = sys.argv[2:]
                pixels = seg.get_pixels_by_source_instance(uids, assert_missing_frames_are_empty=True)
                print(seg.number_of_segments, seg.get_segment_description(2).segmented_property_type.value)
                for index in (0, 1):
                    print("".join(str(int(v)) for v in pixels[..., index].reshape(-1)))
                """
            let uids = study.source.grid.instances.map(\.sopInstanceUID.rawValue)
            let result = try await ForeignTool.run(try #require(ForeignTool.python), ["-c", script, path] + uids)
            let lines = result.output.split(separator: "\n").map(String.init).suffix(3)
            let (right, left) = study.masks()
            #expect(lines == ["2 44029006", text(right), text(left)], "\(result.output)")
        }
    }

    private func text(_ mask: Mask) -> String {
        let size = mask.dimensions
        return (0..<size.count).map { mask[$0 % size.x, $0 / size.x % size.y, $0 / size.sliceCount] ? "1" : "0" }.joined()
    }
}
