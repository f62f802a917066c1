// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension Mask {
    /// Fills what the mask encloses in each slice: the parts of the background (by faces) of at most `maximumCount` voxels that do not
    /// reach the edge of the slice.
    public func fillingHolesInSlices(maximumCount: Int = .max) -> Mask {
        filling(ConnectedComponents(of: inverted(), withinSlices: true)) { part, size in
            let box = part.bounds
            return part.count <= maximumCount && box.x.lowerBound > 0 && box.y.lowerBound > 0 && box.x.upperBound < size.x
                && box.y.upperBound < size.y
        }
    }

    /// Fills cavities: the parts of the background (by faces) that do not reach a face of the grid.
    public func fillingCavities() -> Mask {
        filling(ConnectedComponents(of: inverted())) { part, size in
            let box = part.bounds
            return box.x.lowerBound > 0 && box.y.lowerBound > 0 && box.z.lowerBound > 0
                && box.x.upperBound < size.x && box.y.upperBound < size.y && box.z.upperBound < size.z
        }
    }

    private func filling(
        _ background: ConnectedComponents, where isEnclosed: (ConnectedComponents.Component, VolumeDimensions) -> Bool
    ) -> Mask {
        union(background.mask { isEnclosed(background.components[$0], dimensions) })
    }
}
