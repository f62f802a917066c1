// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension SIMD3 where Scalar == Double {
    /// The scalar product.
    public func dot(_ other: Self) -> Double { (self * other).sum() }

    /// The vector product, right-handed.
    public func cross(_ other: Self) -> Self {
        Self(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
    }

    /// The Euclidean length.
    public var length: Double { dot(self).squareRoot() }

    /// The unit vector of the same direction, or nil for a vector that has none.
    public var normalized: Self? {
        let length = self.length
        guard length > 1e-12, length.isFinite else { return nil }
        return self / length
    }
}
