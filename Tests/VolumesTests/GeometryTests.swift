// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Testing
import Volumes

@testable import struct Volumes.AxisOrder

@Suite struct GeometryTests {
    @Test func aVoxelsPositionLeadsBackToTheVoxel() throws {
        let geometry = VolumeGeometry(
            dimensions: try #require(VolumeDimensions(x: 10, y: 20, z: 30)), spacing: [0.5, 0.75, 2],
            directions: Directions(x: [0, 1, 0], y: [0, 0, -1], z: [-1, 0, 0]), origin: [10, -20, 30])
        #expect(geometry.position(ofVoxel: [2, 4, 3]) == [4, -19, 27])
        let back = geometry.voxel(atPosition: [4, -19, 27])
        #expect((back - [2, 4, 3]).length < 1e-12)
        #expect(abs(geometry.voxelVolume - 0.75) < 1e-12)
    }

    @Test(arguments: [(0, 1, 1), (1, -1, 1), (1 << 21, 1, 1), (1 << 20, 1 << 20, 1 << 20)])
    func impossibleDimensionsAreRefused(x: Int, y: Int, z: Int) {
        #expect(VolumeDimensions(x: x, y: y, z: z) == nil)
    }

    @Test func theNumberOfVoxelsMustFit() throws {
        let geometry = VolumeGeometry(dimensions: try #require(VolumeDimensions(x: 2, y: 2, z: 2)))
        #expect(throws: VolumesError.self) { try Volume<Int16>(geometry: geometry, voxels: [1, 2, 3]) }
    }

    @Test(arguments: [
        Directions.identity,
        Directions(x: [-1, 0, 0], y: [0, -1, 0], z: [0, 0, 1]),
        Directions(x: [0, 1, 0], y: [0, 0, -1], z: [-1, 0, 0]),
        Directions(x: [0, 0, 1], y: [1, 0, 0], z: [0, 1, 0]),
        Directions(x: [0.8, 0.6, 0], y: [-0.6, 0.8, 0], z: [0, 0, -1]),
    ])
    func reorderingTurnsTheAxesAndKeepsThePatientInPlace(directions: Directions) throws {
        let size = try #require(VolumeDimensions(x: 3, y: 4, z: 5))
        let geometry = VolumeGeometry(dimensions: size, spacing: [1, 2, 3], directions: directions, origin: [7, 8, 9])
        let volume = try Volume<Int16>(geometry: geometry, voxels: (0..<60).map { Int16($0) })
        let order = AxisOrder(directions)
        let turned = volume.reordered(order)
        let axes = turned.geometry.directions
        #expect(axes.x.x > 0.5 && axes.y.y > 0.5 && axes.z.z > 0.5)
        for z in 0..<5 {
            for y in 0..<4 {
                for x in 0..<3 {
                    let position = geometry.position(ofVoxel: [Double(x), Double(y), Double(z)])
                    let index = turned.geometry.voxel(atPosition: position)
                    let found = turned[Int(index.x.rounded()), Int(index.y.rounded()), Int(index.z.rounded())]
                    #expect(found == volume[x, y, z])
                }
            }
        }
        #expect(turned.restored(to: geometry, from: order) == volume)
    }

    @Test func numbersAreRoundedAndClampedIntoIntegers() {
        #expect(Int16(nearest: 1.5) == 2)
        #expect(Int16(nearest: 1e9) == .max)
        #expect(UInt8(nearest: -3) == 0)
        #expect(Int32(nearest: .nan) == 0)
        #expect(Int32(nearest: -.infinity) == .min)
    }
}
