// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The last three parts of the unit quaternion with a first part that is not negative, as a NIfTI qform holds it.
struct Quaternion {
    var b: Double
    var c: Double
    var d: Double

    /// From the columns of a rotation matrix, by the largest of the four parts, which keeps the division well conditioned.
    init(x: SIMD3<Double>, y: SIMD3<Double>, z: SIMD3<Double>) {
        let squares = [
            1 + x.x + y.y + z.z,
            1 + x.x - y.y - z.z,
            1 - x.x + y.y - z.z,
            1 - x.x - y.y + z.z,
        ]
        let largest = squares.indices.max { squares[$0] < squares[$1] } ?? 0
        let twice = max(squares[largest], 0).squareRoot()
        let scale = 0.5 / max(twice, 1e-12)
        var parts: [Double]
        switch largest {
        case 0: parts = [twice / 2, (y.z - z.y) * scale, (z.x - x.z) * scale, (x.y - y.x) * scale]
        case 1: parts = [(y.z - z.y) * scale, twice / 2, (y.x + x.y) * scale, (z.x + x.z) * scale]
        case 2: parts = [(z.x - x.z) * scale, (y.x + x.y) * scale, twice / 2, (z.y + y.z) * scale]
        default: parts = [(x.y - y.x) * scale, (z.x + x.z) * scale, (z.y + y.z) * scale, twice / 2]
        }
        if parts[0] < 0 {
            parts = parts.map { -$0 }
        }
        (b, c, d) = (parts[1], parts[2], parts[3])
    }
}
