// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import DICOM
public import Volumes

/// Reads a binary Segmentation object back into masks.
public struct SegmentationReader: Sendable {
    /// What the object says of a segment.
    public struct SegmentDescription: Sendable, Hashable {
        public let number: Int
        public let label: String
        public let category: CodedConcept?
        public let type: CodedConcept?
    }

    private struct Frame {
        let segment: Int
        let position: SIMD3<Double>
    }

    public let segments: [SegmentDescription]
    public let frameOfReferenceUID: UID?
    private let frames: [Frame]
    private let columns: Int
    private let rows: Int
    private let pixels: ByteSlice

    /// Takes apart an object; throws `unsupported` for what is not an uncompressed binary segmentation with positions in the
    /// patient, and `corruptData` for pixels or frames that are missing.
    public init(_ file: DICOMFile) throws(DICOMObjectsError) {
        let dataSet = file.dataSet
        guard dataSet.uid(.sopClassUID) == .segmentationStorage else {
            throw DICOMObjectsError(.unsupported, "this is no segmentation but \(dataSet.uid(.sopClassUID)?.name ?? "another object")")
        }
        guard dataSet.string(.segmentationType) == "BINARY", dataSet.int(.bitsAllocated) == 1, !file.transferSyntax.isEncapsulated else {
            throw DICOMObjectsError(.unsupported, "only uncompressed binary segmentations are read")
        }
        guard let columns = dataSet.int(.columns), let rows = dataSet.int(.rows), columns > 0, rows > 0,
            let pixels = dataSet.bytes(.pixelData)
        else { throw DICOMObjectsError(.corruptData, "the segmentation has no pixels") }
        self.columns = columns
        self.rows = rows
        self.pixels = pixels
        frameOfReferenceUID = dataSet.uid(.frameOfReferenceUID)
        segments = dataSet.items(.segmentSequence).compactMap { item in
            guard let number = item.int(.segmentNumber) else { return nil }
            return SegmentDescription(
                number: number, label: item.string(.segmentLabel) ?? "",
                category: item.items(.segmentedPropertyCategoryCodeSequence).first.flatMap { CodedConcept($0) },
                type: item.items(.segmentedPropertyTypeCodeSequence).first.flatMap { CodedConcept($0) })
        }
        frames = try Self.frames(dataSet)
        let count = dataSet.int(.numberOfFrames) ?? 1
        guard frames.count == count, count > 0, count <= Int.max / 65536 / 65536, pixels.count >= (count * rows * columns + 7) / 8 else {
            throw DICOMObjectsError(
                .corruptData,
                "the segmentation declares \(count) frames, describes \(frames.count) and has \(pixels.count) bytes of pixels")
        }
    }

    private static func frames(_ dataSet: DataSet) throws(DICOMObjectsError) -> [Frame] {
        let shared = dataSet.items(.sharedFunctionalGroupsSequence).first ?? DataSet()
        var frames: [Frame] = []
        for (index, groups) in dataSet.items(.perFrameFunctionalGroupsSequence).enumerated() {
            func group(_ tag: Tag) -> DataSet? { groups.items(tag).first ?? shared.items(tag).first }
            let position = group(.planePositionSequence)?.doubles(.imagePositionPatient) ?? []
            guard let segment = group(.segmentIdentificationSequence)?.int(.referencedSegmentNumber), position.count == 3 else {
                throw DICOMObjectsError(.unsupported, "frame \(index + 1) of the segmentation has no segment or no position in the patient")
            }
            frames.append(Frame(segment: segment, position: SIMD3(position[0], position[1], position[2])))
        }
        return frames
    }

    /// The voxels of a segment on a grid of the same rows and columns; throws `failedPrecondition` when a frame lies on no slice of it.
    public func mask(ofSegment number: Int, on geometry: VolumeGeometry) throws(DICOMObjectsError) -> Mask {
        guard geometry.dimensions.x == columns, geometry.dimensions.y == rows else {
            throw DICOMObjectsError(
                .failedPrecondition, "the segmentation has frames of \(columns) x \(rows) pixels, the volume \(geometry.dimensions)")
        }
        var mask = Mask(dimensions: geometry.dimensions)
        for (index, frame) in frames.enumerated() where frame.segment == number {
            let voxel = geometry.voxel(atPosition: frame.position)
            let offset = voxel - voxel.rounded(.toNearestOrEven)
            let slice = voxel.z.rounded()
            guard abs(voxel.x) < 0.5, abs(voxel.y) < 0.5, abs(offset.z) < 0.25, slice >= 0, slice < Double(geometry.dimensions.z) else {
                throw DICOMObjectsError(.failedPrecondition, "frame \(index + 1) of the segmentation lies on no slice of the volume")
            }
            insert(frame: index, into: &mask, slice: Int(slice))
        }
        return mask
    }

    private func insert(frame: Int, into mask: inout Mask, slice: Int) {
        pixels.withUnsafeBytes { bytes in
            for y in 0..<rows {
                let first = (frame * rows + y) * columns
                var start: Int?
                for x in 0..<columns {
                    let bit = first + x
                    let isSet = bytes[bit >> 3] >> UInt8(bit & 7) & 1 != 0
                    if isSet, start == nil { start = x }
                    if !isSet, let from = start {
                        mask.insert(from..<x, inRow: y + rows * slice)
                        start = nil
                    }
                }
                if let start { mask.insert(start..<columns, inRow: y + rows * slice) }
            }
        }
    }
}
