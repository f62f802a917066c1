// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Testing
import Volumes

/// A coarse chest of geometric bodies: 96 x 80 voxels of 4 mm, slices of 4 mm.
struct ChestPhantom {
    var hasTrachea = true
    var hasLeftLung = true
    /// Joins the lungs in front of the heart by a bridge of lung with a thin dense line.
    var lungsTouch = false
    var padding: Int16?
    var slices = 60

    /// Half axes and centres in mm; +x is the patient's left.
    private static let spacing = 4.0

    private func ellipsoid(_ p: SIMD3<Double>, _ center: SIMD3<Double>, _ radii: SIMD3<Double>) -> Bool {
        let q = (p - center) / radii
        return q.dot(q) <= 1
    }

    func isRightLung(_ p: SIMD3<Double>) -> Bool { ellipsoid(p, [-75, 0, 0], [50, 75, 100]) }
    func isLeftLung(_ p: SIMD3<Double>) -> Bool { hasLeftLung && ellipsoid(p, [72, 0, 0], [46, 72, 95]) }

    private func value(_ p: SIMD3<Double>) -> Int16 {
        if let padding, p.x * p.x + p.y * p.y > 184 * 184 { return padding }
        // Table: a shell around foam under the back.
        if p.y > 118, p.y < 142, abs(p.x) < 170 { return p.y < 122 || p.y > 138 ? 100 : -900 }
        let body = p.x * p.x / (160 * 160) + p.y * p.y / (112 * 112)
        if body > 1 { return -1000 }
        if hasTrachea, p.z > 20, (p.x * p.x + (p.y - 10) * (p.y - 10)) < 100 { return -1000 }
        if isRightLung(p) || isLeftLung(p) {
            // Vessels.
            let inVessel = Int(p.x / 4) % 6 == 0 && Int(p.y / 4) % 6 == 0
            return inVessel ? 40 : -850
        }
        if lungsTouch, abs(p.x) < 40, abs(p.z) < 40, p.y > -60, p.y < -40 { return abs(p.x - 6) < 3 ? -450 : -850 }
        return body > 0.9 ? -100 : 40
    }

    func position(_ x: Int, _ y: Int, _ z: Int) -> SIMD3<Double> {
        SIMD3(Double(x - 48), Double(y - 38), Double(z) - Double(slices) / 2) * Self.spacing
    }

    func volume() throws -> Volume<Int16> {
        let size = try #require(VolumeDimensions(x: 96, y: 80, z: slices))
        let geometry = VolumeGeometry(
            dimensions: size, spacing: [Self.spacing, Self.spacing, Self.spacing], origin: position(0, 0, 0))
        var voxels: [Int16] = []
        voxels.reserveCapacity(size.count)
        for z in 0..<size.z { for y in 0..<size.y { for x in 0..<size.x { voxels.append(value(position(x, y, z))) } } }
        return try Volume(geometry: geometry, voxels: voxels)
    }

    /// 2 |A and B| / (|A| + |B|) of a label and the true lung.
    func dice(_ labels: Volume<UInt8>, label: UInt8, truth: (SIMD3<Double>) -> Bool) -> Double {
        var both = 0
        var sum = 0
        let size = labels.dimensions
        for z in 0..<size.z {
            for y in 0..<size.y {
                for x in 0..<size.x {
                    let isLabel = labels[x, y, z] == label
                    let isTrue = truth(position(x, y, z))
                    both += isLabel && isTrue ? 1 : 0
                    sum += (isLabel ? 1 : 0) + (isTrue ? 1 : 0)
                }
            }
        }
        return sum == 0 ? 1 : 2 * Double(both) / Double(sum)
    }
}
