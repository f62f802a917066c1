// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Volumes

extension LabelMontage {
    /// Cuts through a volume whose axes run along LPS, around its labels.
    struct View {
        /// A plane through the volume: where it begins in mm, and the directions in which its columns and rows follow each other.
        struct Cut {
            let volume: Volume<Int16>
            let labels: Volume<UInt8>
            let size: SIMD2<Double>
            let corner: SIMD3<Double>
            let right: SIMD3<Double>
            let down: SIMD3<Double>

            /// Values, interpolated, and the nearest labels on a raster of the plane; what lies beyond the volume is its nearest voxel.
            func sampled(width: Int, height: Int, step: Double) -> [(value: Int16, label: UInt8)] {
                let spacing = volume.geometry.spacing
                let count = volume.dimensions
                let end = SIMD3(Double(count.x - 1), Double(count.y - 1), Double(count.z - 1))
                var samples: [(value: Int16, label: UInt8)] = []
                samples.reserveCapacity(width * height)
                for y in 0..<height {
                    for x in 0..<width {
                        let place = corner + right * (Double(x) * step) + down * (Double(y) * step)
                        let at = (place / spacing).clamped(lowerBound: .zero, upperBound: end)
                        let near = at.rounded(.toNearestOrEven)
                        samples.append((interpolated(at, end: end), labels[Int(near.x), Int(near.y), Int(near.z)]))
                    }
                }
                return samples
            }

            /// The value between the eight voxels around a place, which lies within the volume.
            private func interpolated(_ at: SIMD3<Double>, end: SIMD3<Double>) -> Int16 {
                let floor = at.rounded(.down)
                let share = at - floor
                var sum = 0.0
                for corner in 0..<8 {
                    let step = SIMD3(Double(corner & 1), Double(corner >> 1 & 1), Double(corner >> 2))
                    let weights = step * share + (1 - step) * (1 - share)
                    let weight = weights.x * weights.y * weights.z
                    if weight == 0 { continue }
                    let near = (floor + step).clamped(lowerBound: .zero, upperBound: end)
                    sum += weight * Double(volume[Int(near.x), Int(near.y), Int(near.z)])
                }
                return Int16(nearest: sum)
            }
        }

        private let volume: Volume<Int16>
        private let labels: Volume<UInt8>
        /// Where the labels are, in voxels, and the part that is shown, in mm from the first voxel.
        private let bounds: VoxelBox
        private let low: SIMD3<Double>
        private let high: SIMD3<Double>

        init(volume: Volume<Int16>, labels: Volume<UInt8>, margin: Double) {
            self.volume = volume
            self.labels = labels
            let size = volume.dimensions
            let background = Mask(of: labels, label: 0)
            bounds = background.inverted().bounds ?? VoxelBox(x: 0..<size.x, y: 0..<size.y, z: 0..<size.z)
            let spacing = volume.geometry.spacing
            let first = SIMD3(Double(bounds.x.lowerBound), Double(bounds.y.lowerBound), Double(bounds.z.lowerBound))
            let last = SIMD3(Double(bounds.x.upperBound - 1), Double(bounds.y.upperBound - 1), Double(bounds.z.upperBound - 1))
            let end = SIMD3(Double(size.x - 1), Double(size.y - 1), Double(size.z - 1))
            low = (first * spacing - margin).clamped(lowerBound: .zero, upperBound: end * spacing)
            high = (last * spacing + margin).clamped(lowerBound: .zero, upperBound: end * spacing)
        }

        /// An axial cut at a share of the labels' height; columns run to the patient's left, rows to the back.
        func axial(at share: Double) -> Cut {
            let z = Double(Self.index(bounds.z, share)) * volume.geometry.spacing.z
            return Cut(
                volume: volume, labels: labels, size: [high.x - low.x, high.y - low.y], corner: [low.x, low.y, z], right: [1, 0, 0],
                down: [0, 1, 0])
        }

        /// A coronal cut at a share of the labels' depth; columns run to the patient's left, rows to the feet.
        func coronal(at share: Double) -> Cut {
            let y = Double(Self.index(bounds.y, share)) * volume.geometry.spacing.y
            return Cut(
                volume: volume, labels: labels, size: [high.x - low.x, high.z - low.z], corner: [low.x, y, high.z], right: [1, 0, 0],
                down: [0, 0, -1])
        }

        private static func index(_ range: Range<Int>, _ share: Double) -> Int {
            min(range.upperBound - 1, range.lowerBound + Int(Double(range.count) * share))
        }
    }
}
