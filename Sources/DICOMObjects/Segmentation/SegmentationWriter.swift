// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import DICOM
import Volumes

/// Makes a Segmentation object (PS3.3 section A.51): binary, one frame for each slice of each segment that is not empty there.
public struct SegmentationWriter: Sendable {
    public var source: SourceImages
    public var context: ResultContext
    /// Segment numbers follow the order, from 1.
    public var segments: [Segment]

    public init(source: SourceImages, context: ResultContext, segments: [Segment]) {
        self.source = source
        self.context = context
        self.segments = segments
    }

    /// The identifier that the object will have.
    public var sopInstanceUID: UID { context.uid("segmentation instance") }
    /// The series that the object will be in.
    public var seriesInstanceUID: UID { context.uid("segmentation series") }

    /// A frame: the segment's number from 1, and the slice from 0.
    private struct Frame {
        let segment: Int
        let slice: Int
    }

    /// Makes the object; throws `invalidArgument` when a mask has not the grid of the images or all are empty.
    public func file() throws(DICOMObjectsError) -> DICOMFile {
        let size = source.grid.geometry.dimensions
        guard segments.allSatisfy({ $0.mask.dimensions == size }), segments.count <= 65535 else {
            throw DICOMObjectsError(.invalidArgument, "the masks of a segmentation must have the images' grid of \(size) voxels")
        }
        let frames = segments.indices.flatMap { index in
            (0..<size.z).filter { segments[index].mask.count(inSlice: $0) > 0 }.map { Frame(segment: index + 1, slice: $0) }
        }
        guard !frames.isEmpty else { throw DICOMObjectsError(.invalidArgument, "a segmentation needs at least one voxel") }
        var dataSet = DataSet()
        dataSet.setPatientAndStudy(of: source)
        dataSet.setSeries(
            modality: "SEG", uid: seriesInstanceUID, number: context.firstSeriesNumber,
            description: "Segmentation: \(context.algorithmName)",
            context: context)
        dataSet.setEquipment(context)
        dataSet.setInstance(sopClass: .segmentationStorage, uid: sopInstanceUID, number: 1, context: context)
        dataSet.set(.frameOfReferenceUID, source.frameOfReferenceUID)
        dataSet.set(.positionReferenceIndicator, source.header.string(.positionReferenceIndicator) ?? "")
        setImage(&dataSet, frameCount: frames.count)
        setDimensions(&dataSet)
        dataSet.set(.sharedFunctionalGroupsSequence, items: [sharedGroups()])
        dataSet.set(.perFrameFunctionalGroupsSequence, items: frameGroups(frames))
        var series = DataSet()
        series.set(.seriesInstanceUID, source.seriesInstanceUID)
        series.set(.referencedInstanceSequence, items: source.references)
        dataSet.set(.referencedSeriesSequence, items: [series])
        dataSet.set(.pixelData, bytes: pixels(frames), vr: .ob)
        return DICOMFile(dataSet: dataSet)
    }

    private func setImage(_ dataSet: inout DataSet, frameCount: Int) {
        let size = source.grid.geometry.dimensions
        dataSet.set(.imageType, ["DERIVED", "PRIMARY"])
        dataSet.set(.contentLabel, "SEGMENTATION")
        dataSet.set(.contentDescription, context.algorithmName)
        dataSet.setEmpty(.contentCreatorName)
        dataSet.set(.samplesPerPixel, int: 1)
        dataSet.set(.photometricInterpretation, "MONOCHROME2")
        dataSet.set(.numberOfFrames, int: frameCount)
        dataSet.set(.rows, int: size.y)
        dataSet.set(.columns, int: size.x)
        dataSet.set(.bitsAllocated, int: 1)
        dataSet.set(.bitsStored, int: 1)
        dataSet.set(.highBit, int: 0)
        dataSet.set(.pixelRepresentation, int: 0)
        dataSet.set(.lossyImageCompression, source.header.string(.lossyImageCompression) == "01" ? "01" : "00")
        dataSet.set(.segmentationType, "BINARY")
        dataSet.set(.segmentsOverlap, "NO")
        dataSet.set(
            .segmentSequence,
            items: segments.enumerated().map { index, segment in
                var item = DataSet()
                item.set(.segmentedPropertyCategoryCodeSequence, items: [segment.category.item])
                item.set(.segmentNumber, int: index + 1)
                item.set(.segmentLabel, segment.label)
                item.set(.segmentAlgorithmType, "AUTOMATIC")
                item.set(.segmentAlgorithmName, "\(context.algorithmName) \(context.softwareVersion)")
                item.set(.segmentedPropertyTypeCodeSequence, items: [segment.type.item])
                item.set(.recommendedDisplayCIELabValue, ints: CIELabColor(segment.color).encoded)
                item.set(.trackingID, segment.trackingID)
                item.set(.trackingUID, segment.trackingUID)
                return item
            })
    }

    private func setDimensions(_ dataSet: inout DataSet) {
        let organization = context.uid("segmentation dimensions")
        var item = DataSet()
        item.set(.dimensionOrganizationUID, organization)
        dataSet.set(.dimensionOrganizationSequence, items: [item])
        func index(_ pointer: Tag, in group: Tag, _ label: String) -> DataSet {
            var item = DataSet()
            item.set(.dimensionOrganizationUID, organization)
            item.set(.dimensionIndexPointer, ints: [Int(pointer.rawValue)])
            item.set(.functionalGroupPointer, ints: [Int(group.rawValue)])
            item.set(.dimensionDescriptionLabel, label)
            return item
        }
        dataSet.set(
            .dimensionIndexSequence,
            items: [
                index(.referencedSegmentNumber, in: .segmentIdentificationSequence, "Segment"),
                index(.imagePositionPatient, in: .planePositionSequence, "Position"),
            ])
    }

    private func sharedGroups() -> DataSet {
        let geometry = source.grid.geometry
        var measures = DataSet()
        measures.set(.sliceThickness, double: source.grid.instances.first?.sliceThickness ?? geometry.spacing.z)
        measures.set(.spacingBetweenSlices, double: geometry.spacing.z)
        measures.set(.pixelSpacing, doubles: [geometry.spacing.y, geometry.spacing.x])
        var orientation = DataSet()
        let axes = geometry.directions
        orientation.set(.imageOrientationPatient, doubles: [axes.x.x, axes.x.y, axes.x.z, axes.y.x, axes.y.y, axes.y.z])
        var groups = DataSet()
        groups.set(.planeOrientationSequence, items: [orientation])
        groups.set(.pixelMeasuresSequence, items: [measures])
        return groups
    }

    private func frameGroups(_ frames: [Frame]) -> [DataSet] {
        // A position's index is its rank among the positions that occur.
        let slices = Set(frames.map(\.slice)).sorted()
        let ranks = Dictionary(uniqueKeysWithValues: slices.enumerated().map { ($1, $0 + 1) })
        return frames.map { frame in
            let instance = source.grid.instances[frame.slice]
            var image = DataSet.reference(sopClass: instance.sopClassUID, sopInstance: instance.sopInstanceUID)
            image.set(.spatialLocationsPreserved, "YES")
            image.set(.purposeOfReferenceCodeSequence, items: [CodedConcept.sourceOfProcessing.item])
            var derivation = DataSet()
            derivation.set(.sourceImageSequence, items: [image])
            derivation.set(.derivationCodeSequence, items: [CodedConcept.segmentationDerivation.item])
            var content = DataSet()
            content.set(.dimensionIndexValues, ints: [frame.segment, ranks[frame.slice] ?? 1])
            var position = DataSet()
            let place = instance.plane?.position ?? source.grid.geometry.position(ofVoxel: [0, 0, Double(frame.slice)])
            position.set(.imagePositionPatient, doubles: [place.x, place.y, place.z])
            var segment = DataSet()
            segment.set(.referencedSegmentNumber, int: frame.segment)
            var groups = DataSet()
            groups.set(.derivationImageSequence, items: [derivation])
            groups.set(.frameContentSequence, items: [content])
            groups.set(.planePositionSequence, items: [position])
            groups.set(.segmentIdentificationSequence, items: [segment])
            return groups
        }
    }

    private func pixels(_ frames: [Frame]) -> [UInt8] {
        let size = source.grid.geometry.dimensions
        var packer = BitPacker(capacity: frames.count * size.sliceCount)
        for frame in frames {
            segments[frame.segment - 1].mask.forEachRowBits(inSlice: frame.slice) { packer.append($0, count: $1) }
        }
        return packer.finish()
    }
}
