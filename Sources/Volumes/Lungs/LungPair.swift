// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// The two lungs as regions of air, before vessels are taken in.
struct LungPair {
    let right: Mask
    let left: Mask
    let wasSplit: Bool

    /// Tells the lungs apart in a volume whose axes run along LPS; the air holds no large airways any more.
    ///
    /// Throws `failedPrecondition` that says which lung is missing.
    init(in volume: Volume<Int16>, air: Mask, body: BodyRegion, options: LungSegmentationOptions) throws(VolumesError) {
        let geometry = volume.geometry
        let parts = ConnectedComponents(of: air)
        var lungs: [(mask: Mask, component: ConnectedComponents.Component)] = []
        for (index, component) in parts.components.enumerated() {
            // Sorted by size: nothing behind a part that is far too small can be a lung.
            if let first = lungs.first, Double(component.count) < options.minimumShare * Double(first.component.count) { break }
            if lungs.count == 2 || index >= 16 { break }
            let mask = parts.mask { $0 == index }
            if Self.isLung(mask, component, in: volume, options: options) { lungs.append((mask, component)) }
        }
        guard let first = lungs.first else {
            throw VolumesError(
                .failedPrecondition,
                "no lung was found: no region of air inside the body covers \(Int(options.minimumArea)) square mm in a slice and has the density of lung"
            )
        }
        if lungs.count == 2 {
            let isFirstRight = first.component.centroid.x < lungs[1].component.centroid.x
            right = isFirstRight ? first.mask : lungs[1].mask
            left = isFirstRight ? lungs[1].mask : first.mask
            wasSplit = false
            return
        }
        let split = LungSplit(first.mask, in: volume, body: body)
        let sizes = (right: split.right.count, left: split.left.count)
        guard Double(min(sizes.right, sizes.left)) >= options.minimumShare * Double(max(sizes.right, sizes.left)) else {
            let found = sizes.right > sizes.left ? "right" : "left"
            let missing = sizes.right > sizes.left ? "left" : "right"
            let volume = Int(Double(first.component.count) * geometry.voxelVolume / 1000)
            throw VolumesError(.failedPrecondition, "the \(missing) lung was not found; the \(found) one has \(volume) mL")
        }
        (right, left) = (split.right, split.left)
        wasSplit = true
    }

    /// Whether a region has the area and the density of a lung; gas in bowel, stomach or a skin fold is nearly pure air.
    private static func isLung(
        _ mask: Mask, _ component: ConnectedComponents.Component, in volume: Volume<Int16>, options: LungSegmentationOptions
    ) -> Bool {
        let pixel = volume.geometry.spacing.x * volume.geometry.spacing.y
        let largest = component.bounds.z.map { mask.count(inSlice: $0) }.max() ?? 0
        guard Double(largest) * pixel >= options.minimumArea, let statistics = mask.statistics(of: volume, below: -965) else {
            return false
        }
        return statistics.shareBelow < 0.7
    }

    /// The largest connected region (by faces) of a mask.
    static func largestRegion(of mask: Mask) -> Mask {
        let parts = ConnectedComponents(of: mask)
        return parts.components.count < 2 ? mask : parts.mask { $0 == 0 }
    }
}
