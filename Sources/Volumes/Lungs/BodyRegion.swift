// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// The patient's body in a CT volume whose axes run along LPS.
struct BodyRegion {
    /// The body with everything that it encloses in each axial slice.
    let filled: Mask
    /// For each slice the mean column of the body, and its extent along x and y; nil where there is none.
    let slices: [Slice?]

    struct Slice {
        var center: Double
        var x: Range<Int>
        var y: Range<Int>
    }

    /// Throws `failedPrecondition` when there is no tissue at all.
    init(of volume: Volume<Int16>, options: LungSegmentationOptions) throws(VolumesError) {
        let spacing = volume.geometry.spacing
        let tissue = Mask(of: volume, in: options.bodyThreshold...Int16.max)
        let core = tissue.opened(by: options.bodyOpeningRadius, spacing: spacing, withinSlices: true)
        let parts = ConnectedComponents(of: core)
        guard !parts.components.isEmpty else {
            throw VolumesError(.failedPrecondition, "no body was found: no tissue above \(options.bodyThreshold) HU in the volume")
        }
        // What the opening took from the surface of the body comes back; thin walls stay closed.
        let body = parts.mask { $0 == 0 }
            .dilated(by: options.bodyOpeningRadius + 1.5, spacing: spacing, withinSlices: true)
            .intersection(tissue)
        filled = body.fillingHolesInSlices()
        slices = Self.slices(of: body)
    }

    private static func slices(of body: Mask) -> [Slice?] {
        var slices = [Slice?](repeating: nil, count: body.dimensions.z)
        var sums = [(columns: Double, count: Double)](repeating: (0, 0), count: slices.count)
        body.forEachRun { row, columns in
            let y = row % body.dimensions.y
            let z = row / body.dimensions.y
            sums[z].columns += Double(columns.count) * Double(columns.lowerBound + columns.upperBound - 1) / 2
            sums[z].count += Double(columns.count)
            var slice = slices[z] ?? Slice(center: 0, x: columns, y: y..<y + 1)
            slice.x = min(slice.x.lowerBound, columns.lowerBound)..<max(slice.x.upperBound, columns.upperBound)
            slice.y = slice.y.lowerBound..<y + 1
            slices[z] = slice
        }
        for z in slices.indices where sums[z].count > 0 {
            slices[z]?.center = sums[z].columns / sums[z].count
        }
        return slices
    }

    /// The mean column of the body over some slices.
    func center(inSlices range: Range<Int>) -> Double {
        let centers = slices[range].compactMap { $0?.center }
        return centers.isEmpty ? 0 : centers.reduce(0, +) / Double(centers.count)
    }
}
