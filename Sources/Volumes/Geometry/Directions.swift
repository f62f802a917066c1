// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The orientation of a volume: where each index axis points in the patient, as three unit vectors in LPS coordinates.
///
/// LPS is the patient coordinate system of DICOM (PS3.3 section C.7.6.2.1.1): x grows towards the patient's left, y towards the back
/// (posterior), z towards the head (superior). The axes need not be right-handed; they are orthogonal.
public struct Directions: Sendable, Hashable {
    public var x: SIMD3<Double>
    public var y: SIMD3<Double>
    public var z: SIMD3<Double>

    public init(x: SIMD3<Double>, y: SIMD3<Double>, z: SIMD3<Double>) {
        self.x = x
        self.y = y
        self.z = z
    }

    /// Index axes along the patient axes: the orientation of an axial slice, head first, lying on the back.
    public static let identity = Directions(x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1])

    /// +1 or -1 for right-handed or left-handed orthonormal axes; the volume of the cell they span in general.
    public var determinant: Double { x.cross(y).dot(z) }

    /// Whether the axes are unit vectors at right angles within the tolerance (a cosine).
    public func isOrthonormal(tolerance: Double = 1e-3) -> Bool {
        let lengths = [x, y, z].allSatisfy { abs($0.length - 1) <= tolerance }
        return lengths && abs(x.dot(y)) <= tolerance && abs(x.dot(z)) <= tolerance && abs(y.dot(z)) <= tolerance
    }
}
