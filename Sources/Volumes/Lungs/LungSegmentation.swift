// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// Finds the lungs in a CT volume, in steps that always give the same result for the same input.
///
/// 1. The body: the largest region of tissue after table, blankets and cables fell away, with all it encloses in each axial slice.
/// 2. Air inside the body.
/// 3. The trachea and the bronchi, grown from the trachea as far as they do not leak into the lung, are taken away.
/// 4. The two lungs: the two largest regions, or the halves of the largest one when they touch (``LungSplit``).
/// 5. Morphological closing takes vessels and nodules at the pleura in; each lung is reduced to one connected region.
///
/// Values are Hounsfield units; lower values (padding outside the field of view) count as air. The volume may lie in any orientation.
public struct LungSegmentation: Sendable {
    public var options: LungSegmentationOptions

    public init(options: LungSegmentationOptions = LungSegmentationOptions()) {
        self.options = options
    }

    /// Segments the lungs; throws `failedPrecondition` with what was not found when the volume does not show two lungs.
    public func segment(_ volume: Volume<Int16>) throws(VolumesError) -> LungSegmentationResult {
        let order = AxisOrder(volume.geometry.directions)
        let canonical = volume.reordered(order)
        let spacing = canonical.geometry.spacing
        let body = try BodyRegion(of: canonical, options: options)
        let air = Mask(of: canonical, in: Int16.min...options.airThreshold - 1).intersection(body.filled)
        let airways = AirwayTree(in: canonical, air: air, body: body)
        var notes: [String] = []
        if airways == nil {
            notes.append("No trachea was found; large airways may be part of the lungs.")
        }
        let tissueFree = airways.map { air.subtracting($0.walls) } ?? air
        let pair = try LungPair(in: canonical, air: tissueFree, body: body, options: options)
        if pair.wasSplit {
            notes.append("The lungs touch; they were cut apart along the path of the highest density.")
        }
        var (right, left) = closed(pair, excluding: airways?.trunk, spacing: spacing)
        right = LungPair.largestRegion(of: right)
        left = LungPair.largestRegion(of: left)

        var labels = Volume<UInt8>(geometry: canonical.geometry, filledWith: 0)
        right.paint(LungSegmentationResult.rightLabel, into: &labels)
        left.paint(LungSegmentationResult.leftLabel, into: &labels)
        let millilitres = canonical.geometry.voxelVolume / 1000
        return LungSegmentationResult(
            labels: labels.restored(to: volume.geometry, from: order),
            rightVolume: Double(right.count) * millilitres,
            leftVolume: Double(left.count) * millilitres,
            airwayVolume: Double(airways?.lumen.count ?? 0) * millilitres,
            wasSplit: pair.wasSplit,
            notes: notes)
    }

    /// Both lungs with their vessels: closed, filled, without the large airways and without what both would claim.
    private func closed(_ pair: LungPair, excluding trunk: Mask?, spacing: SIMD3<Double>) -> (right: Mask, left: Mask) {
        // Larger islands in a slice are the dome of the diaphragm, not vessels.
        let largestHole = Int(options.maximumHoleArea / (spacing.x * spacing.y))
        func closed(_ lung: Mask) -> Mask {
            var result = lung.closed(by: options.closingRadius, spacing: spacing)
                .fillingHolesInSlices(maximumCount: largestHole).fillingCavities()
            if let trunk { result.subtract(trunk) }
            return result
        }
        var right = closed(pair.right)
        var left = closed(pair.left)
        let shared = right.intersection(left)
        right.subtract(shared.subtracting(pair.right))
        left.subtract(shared.subtracting(pair.left))
        return (right, left)
    }
}
