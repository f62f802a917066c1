// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM
public import Volumes

/// One segment of a segmentation: what it is and where.
public struct Segment: Sendable {
    public var label: String
    public var category: CodedConcept
    public var type: CodedConcept
    /// Names the region across studies and objects, together with ``trackingUID``.
    public var trackingID: String
    public var trackingUID: UID
    /// Red, green and blue, 0...255, for display.
    public var color: SIMD3<UInt8>
    public var mask: Mask

    public init(
        label: String, category: CodedConcept, type: CodedConcept, trackingID: String, trackingUID: UID, color: SIMD3<UInt8>, mask: Mask
    ) {
        self.label = label
        self.category = category
        self.type = type
        self.trackingID = trackingID
        self.trackingUID = trackingUID
        self.color = color
        self.mask = mask
    }
}
