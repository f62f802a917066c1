// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A picture of red, green and blue bytes.
public struct Picture: Sendable {
    public let width: Int
    public let height: Int
    /// Row by row from the top, three bytes for each pixel.
    public private(set) var bytes: [UInt8]

    /// Makes a black picture; sides are at least one pixel and at most 16384.
    public init(width: Int, height: Int) {
        self.width = min(max(width, 1), 16384)
        self.height = min(max(height, 1), 16384)
        bytes = [UInt8](repeating: 0, count: 3 * self.width * self.height)
    }

    /// The colour of a pixel; what lies outside is black and cannot be set.
    public subscript(x: Int, y: Int) -> SIMD3<UInt8> {
        get {
            guard x >= 0, y >= 0, x < width, y < height else { return .zero }
            let offset = 3 * (x + width * y)
            return [bytes[offset], bytes[offset + 1], bytes[offset + 2]]
        }
        set {
            guard x >= 0, y >= 0, x < width, y < height else { return }
            let offset = 3 * (x + width * y)
            bytes[offset] = newValue.x
            bytes[offset + 1] = newValue.y
            bytes[offset + 2] = newValue.z
        }
    }

    /// Copies another picture with its corner at a place; what does not fit is cut.
    public mutating func draw(_ other: Picture, x: Int, y: Int) {
        for row in 0..<other.height {
            for column in 0..<other.width { self[x + column, y + row] = other[column, row] }
        }
    }
}
