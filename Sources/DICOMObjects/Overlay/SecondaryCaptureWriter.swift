// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import DICOM
public import Volumes

/// Makes pictures of the slices with their labels in colour, one Secondary Capture Image (PS3.3 section A.8.1) for each slice.
public struct SecondaryCaptureWriter: Sendable {
    public var source: SourceImages
    public var context: ResultContext
    public var renderer: OverlayRenderer

    public init(source: SourceImages, context: ResultContext, renderer: OverlayRenderer) {
        self.source = source
        self.context = context
        self.renderer = renderer
    }

    /// The picture of one slice; throws `invalidArgument` when volume or labels have not the images' grid, or there is no such slice.
    public func file(slice z: Int, volume: Volume<Int16>, labels: Volume<UInt8>) throws(DICOMObjectsError) -> DICOMFile {
        let size = source.grid.geometry.dimensions
        guard volume.dimensions == size, labels.dimensions == size, z >= 0, z < size.z else {
            throw DICOMObjectsError(.invalidArgument, "the overlay needs a volume and labels on the images' grid of \(size) voxels")
        }
        let instance = source.grid.instances[z]
        var dataSet = DataSet()
        dataSet.setPatientAndStudy(of: source)
        dataSet.setSeries(
            modality: "OT", uid: context.uid("overlay series"), number: context.firstSeriesNumber + 2,
            description: "Overlay: \(context.algorithmName)", context: context)
        dataSet.setEquipment(context)
        dataSet.setInstance(
            sopClass: .secondaryCaptureImageStorage, uid: context.uid("overlay instance \(instance.sopInstanceUID)"), number: z + 1,
            context: context)
        dataSet.set(.bodyPartExamined, source.header.string(.bodyPartExamined) ?? "CHEST")
        dataSet.set(.conversionType, "WSD")
        dataSet.set(.imageType, ["DERIVED", "SECONDARY"])
        dataSet.set(.derivationDescription, "Segmentation in colour over a grey window")
        var reference = DataSet.reference(sopClass: instance.sopClassUID, sopInstance: instance.sopInstanceUID)
        reference.set(.purposeOfReferenceCodeSequence, items: [CodedConcept.sourceOfProcessing.item])
        dataSet.set(.sourceImageSequence, items: [reference])
        dataSet.set(.burnedInAnnotation, "NO")
        dataSet.set(.patientOrientation, patientOrientation)
        dataSet.set(.lossyImageCompression, source.header.string(.lossyImageCompression) == "01" ? "01" : "00")
        dataSet.set(.samplesPerPixel, int: 3)
        dataSet.set(.photometricInterpretation, "RGB")
        dataSet.set(.planarConfiguration, int: 0)
        dataSet.set(.rows, int: size.y)
        dataSet.set(.columns, int: size.x)
        dataSet.set(.pixelSpacing, doubles: [source.grid.geometry.spacing.y, source.grid.geometry.spacing.x])
        dataSet.set(.bitsAllocated, int: 8)
        dataSet.set(.bitsStored, int: 8)
        dataSet.set(.highBit, int: 7)
        dataSet.set(.pixelRepresentation, int: 0)
        dataSet.set(.pixelData, bytes: renderer.slice(z, of: volume, labels: labels), vr: .ob)
        return DICOMFile(dataSet: dataSet)
    }

    /// Where rows and columns lead in the patient, by letters (PS3.3 section C.7.6.1.1.1).
    private var patientOrientation: [String] {
        let letters: [(positive: String, negative: String)] = [("L", "R"), ("P", "A"), ("H", "F")]
        let axes = source.grid.geometry.directions
        return [axes.x, axes.y].map { axis in
            (0..<3).filter { abs(axis[$0]) > 0.1 }.sorted { abs(axis[$0]) > abs(axis[$1]) }
                .map { axis[$0] > 0 ? letters[$0].positive : letters[$0].negative }.joined()
        }
    }
}
