// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM

/// How the pixels of an image are stored and what they mean (PS3.3 sections C.7.6.3 and C.11.1).
public struct PixelFormat: Sendable, Hashable {
    public var columns: Int
    public var rows: Int
    public var frames: Int
    public var samplesPerPixel: Int
    public var bitsAllocated: Int
    public var bitsStored: Int
    public var highBit: Int
    public var isSigned: Bool
    /// From stored value to the modality's unit, Hounsfield units for CT.
    public var scaling: Scaling
    /// The stored values that mean "no image here" (Pixel Padding Value, Pixel Padding Range Limit).
    public var padding: ClosedRange<Int>?
    /// Whether the values go through a table instead of the linear map.
    public var hasLookupTable: Bool
    public var transferSyntax: TransferSyntax

    /// Reads the Image Pixel and Modality LUT attributes; nil for a data set without an image.
    public init?(_ dataSet: DataSet, transferSyntax: TransferSyntax) {
        guard let columns = dataSet.int(.columns), let rows = dataSet.int(.rows), let allocated = dataSet.int(.bitsAllocated),
            columns > 0, rows > 0
        else { return nil }
        self.columns = columns
        self.rows = rows
        frames = max(1, dataSet.int(.numberOfFrames) ?? 1)
        samplesPerPixel = dataSet.int(.samplesPerPixel) ?? 1
        bitsAllocated = allocated
        bitsStored = dataSet.int(.bitsStored) ?? allocated
        highBit = dataSet.int(.highBit) ?? bitsStored - 1
        isSigned = dataSet.int(.pixelRepresentation) == 1
        scaling = Scaling(slope: dataSet.double(.rescaleSlope) ?? 1, intercept: dataSet.double(.rescaleIntercept) ?? 0)
        hasLookupTable = !dataSet.items(.modalityLUTSequence).isEmpty
        self.transferSyntax = transferSyntax
        padding = nil
        if let value = paddingValue(dataSet, .pixelPaddingValue) {
            let limit = paddingValue(dataSet, .pixelPaddingRangeLimit) ?? value
            padding = min(value, limit)...max(value, limit)
        }
    }

    /// A padding value in the pixels' own sign, whichever of the two its representation in the file was.
    private func paddingValue(_ dataSet: DataSet, _ tag: Tag) -> Int? {
        guard let value = dataSet.int(tag) else { return nil }
        return isSigned ? Int(Int16(truncatingIfNeeded: value)) : Int(UInt16(truncatingIfNeeded: value))
    }

    /// Whether every value is a whole number.
    var hasWholeValues: Bool {
        scaling.slope == scaling.slope.rounded() && scaling.intercept == scaling.intercept.rounded()
    }

    /// Whether every value is a whole number that 16 bits with a sign can hold.
    var fitsInt16: Bool {
        guard hasWholeValues, (1...16).contains(bitsStored) else { return false }
        let low = isSigned ? -(1 << (bitsStored - 1)) : 0
        let high = isSigned ? (1 << (bitsStored - 1)) - 1 : (1 << bitsStored) - 1
        let ends = [low, high].map { Double($0) * scaling.slope + scaling.intercept }
        return ends.allSatisfy { (-32768...32767).contains($0) }
    }

    /// What keeps the pixels from being read here; nil when nothing does.
    var obstacle: String? {
        if transferSyntax.isEncapsulated { return "its pixels are compressed (\(transferSyntax))" }
        if frames != 1 { return "it has \(frames) frames" }
        if samplesPerPixel != 1 { return "it has \(samplesPerPixel) samples per pixel" }
        if bitsAllocated != 8, bitsAllocated != 16 { return "it has \(bitsAllocated) bits allocated per pixel" }
        guard bitsStored >= 1, bitsStored <= bitsAllocated, highBit >= bitsStored - 1, highBit < bitsAllocated else {
            return "its bits stored (\(bitsStored)) and high bit (\(highBit)) do not fit \(bitsAllocated) bits allocated"
        }
        if hasLookupTable { return "its values go through a modality lookup table" }
        if scaling.slope == 0 || !scaling.slope.isFinite || !scaling.intercept.isFinite { return "its rescale slope is not possible" }
        return nil
    }
}
