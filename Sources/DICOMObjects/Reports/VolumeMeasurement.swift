// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM

/// The volume of one segment, to be reported.
public struct VolumeMeasurement: Sendable {
    /// The segment's number in the segmentation object.
    public var segmentNumber: Int
    public var finding: CodedConcept
    public var site: CodedConcept
    public var trackingID: String
    public var trackingUID: UID
    public var millilitres: Double

    public init(
        segmentNumber: Int, finding: CodedConcept, site: CodedConcept, trackingID: String, trackingUID: UID, millilitres: Double
    ) {
        self.segmentNumber = segmentNumber
        self.finding = finding
        self.site = site
        self.trackingID = trackingID
        self.trackingUID = trackingUID
        self.millilitres = millilitres
    }
}
