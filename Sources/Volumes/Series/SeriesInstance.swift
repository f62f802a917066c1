// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import DICOM

/// One instance of a series: its identity and where its pixels lie, without the pixels.
public struct SeriesInstance: Sendable {
    public let path: String
    public let sopClassUID: UID
    public let sopInstanceUID: UID
    public let seriesInstanceUID: UID
    public let studyInstanceUID: UID?
    public let frameOfReferenceUID: UID?
    public let modality: String?
    public let seriesNumber: Int?
    public let instanceNumber: Int?
    /// Slice Thickness in mm; the distance of slices only where there is a single one.
    public let sliceThickness: Double?
    /// Nil where the attributes of the Image Plane module are missing or make no sense.
    public let plane: ImagePlane?
    /// Nil where there is no image.
    public let format: PixelFormat?
    /// Whether the image is a projection for planning (LOCALIZER in Image Type), never a slice.
    public let isLocalizer: Bool

    /// Takes what it needs from a file; throws `corruptData` when the SOP instance or the series is not named.
    public init(_ file: DICOMFile, path: String) throws(VolumesError) {
        let dataSet = file.dataSet
        guard let instance = dataSet.uid(.sopInstanceUID), let sopClass = dataSet.uid(.sopClassUID) else {
            throw VolumesError(.corruptData, "\(path) names no SOP instance")
        }
        guard let series = dataSet.uid(.seriesInstanceUID) else { throw VolumesError(.corruptData, "\(path) names no series") }
        self.path = path
        sopClassUID = sopClass
        sopInstanceUID = instance
        seriesInstanceUID = series
        studyInstanceUID = dataSet.uid(.studyInstanceUID)
        frameOfReferenceUID = dataSet.uid(.frameOfReferenceUID)
        modality = dataSet.string(.modality)
        seriesNumber = dataSet.int(.seriesNumber)
        instanceNumber = dataSet.int(.instanceNumber)
        sliceThickness = dataSet.double(.sliceThickness)
        plane = ImagePlane(dataSet)
        format = PixelFormat(dataSet, transferSyntax: file.transferSyntax)
        isLocalizer = dataSet.strings(.imageType).dropFirst(2).contains("LOCALIZER")
    }
}
