// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Testing

@testable import Volumes

/// The masks' algorithms against plain loops over single voxels.
@Suite struct MaskTests {
    private static let size = VolumeDimensions(x: 70, y: 9, z: 6)

    private func random(seed: UInt64, density: Double) throws -> Mask {
        var generator = SplitMix(seed: seed)
        var mask = Mask(dimensions: try #require(Self.size))
        for (x, y, z) in voxels(mask) where Double.random(in: 0..<1, using: &generator) < density { mask[x, y, z] = true }
        return mask
    }

    private func voxels(_ mask: Mask) -> [(Int, Int, Int)] {
        let size = mask.dimensions
        return (0..<size.count).map { ($0 % size.x, $0 / size.x % size.y, $0 / (size.x * size.y)) }
    }

    private func contains(_ mask: Mask, _ x: Int, _ y: Int, _ z: Int) -> Bool {
        let size = mask.dimensions
        return x >= 0 && y >= 0 && z >= 0 && x < size.x && y < size.y && z < size.z && mask[x, y, z]
    }

    @Test(arguments: [0.02, 0.5, 0.97])
    func runsCoverExactlyTheMask(density: Double) throws {
        let mask = try random(seed: 1, density: density)
        var copy = Mask(dimensions: mask.dimensions)
        var last = (row: -1, end: 0)
        mask.forEachRun { row, columns in
            #expect(!columns.isEmpty)
            if row == last.row { #expect(columns.lowerBound > last.end) }
            last = (row, columns.upperBound)
            copy.insert(columns, inRow: row)
        }
        #expect(copy == mask)
        #expect(mask.count == voxels(mask).count { mask[$0.0, $0.1, $0.2] })
        #expect((0..<6).reduce(0) { $0 + mask.count(inSlice: $1) } == mask.count)
    }

    @Test func logicIsThatOfSets() throws {
        let a = try random(seed: 2, density: 0.4)
        let b = try random(seed: 3, density: 0.4)
        for (x, y, z) in voxels(a) {
            #expect(a.union(b)[x, y, z] == (a[x, y, z] || b[x, y, z]))
            #expect(a.intersection(b)[x, y, z] == (a[x, y, z] && b[x, y, z]))
            #expect(a.subtracting(b)[x, y, z] == (a[x, y, z] && !b[x, y, z]))
        }
        #expect(a.inverted().count == a.dimensions.count - a.count)
        #expect(a.inverted().inverted() == a)
    }

    @Test(arguments: [(0.0, false), (1.0, false), (2.2, false), (2.2, true), (4.0, false)])
    func dilationReachesEveryVoxelWithinTheRadius(radius: Double, withinSlices: Bool) throws {
        let mask = try random(seed: 4, density: 0.01)
        let spacing: SIMD3<Double> = [0.7, 1.1, 2]
        let dilated = mask.dilated(by: radius, spacing: spacing, withinSlices: withinSlices)
        let eroded = mask.inverted().eroded(by: radius, spacing: spacing, withinSlices: withinSlices)
        let seeds = voxels(mask).filter { mask[$0.0, $0.1, $0.2] }
        var expected = Mask(dimensions: mask.dimensions)
        for (x, y, z) in voxels(mask) {
            expected[x, y, z] = seeds.contains { seed in
                let offset = SIMD3(Double(x - seed.0), Double(y - seed.1), Double(z - seed.2)) * spacing
                return offset.length <= radius + 1e-9 && (!withinSlices || z == seed.2)
            }
        }
        #expect(dilated == expected)
        #expect(eroded == expected.inverted())
    }

    @Test func closingFillsAGapAndDoesNotGrowTowardsTheEdge() throws {
        var mask = Mask(dimensions: try #require(VolumeDimensions(x: 40, y: 40, z: 20)))
        for z in 2..<18 {
            for y in 5..<35 { mask.insert(5..<35, inRow: y + 40 * z) }
        }
        let solid = mask
        for z in 2..<18 { for x in 18..<21 { for y in 5..<35 { mask[x, y, z] = false } } }
        let closed = mask.closed(by: 3, spacing: [1, 1, 1])
        #expect(closed.subtracting(solid).isEmpty)
        // The ball does not reach into the ends of the gap.
        for z in 5..<15 { for y in 8..<32 { for x in 18..<21 { #expect(closed[x, y, z]) } } }
        for corner in [(0, 0, 0), (39, 39, 19)] { #expect(!closed[corner.0, corner.1, corner.2]) }
        #expect(solid.closed(by: 6, spacing: [1, 1, 1]) == solid)
        #expect(mask.opened(by: 3, spacing: [1, 1, 1]).subtracting(mask).isEmpty)
    }

    @Test func aWideStructuringElementStaysWithinTheGrid() throws {
        var mask = Mask(dimensions: try #require(Self.size))
        mask[3, 4, 2] = true
        #expect(mask.dilated(by: 1e12, spacing: [1e-6, 1, 1]).count == mask.dimensions.count)
    }

    @Test(arguments: [
        (ConnectedComponents.Connectivity.faces, false), (.faces, true), (.corners, false), (.corners, true),
    ])
    func componentsAreThoseOfAFloodFill(connectivity: ConnectedComponents.Connectivity, withinSlices: Bool) throws {
        for (seed, density) in [(5, 0.25), (6, 0.5), (7, 0.1)] as [(UInt64, Double)] {
            let mask = try random(seed: seed, density: density)
            let found = ConnectedComponents(of: mask, connectivity: connectivity, withinSlices: withinSlices)
            var rest = mask
            var sizes: [Int] = []
            for (x, y, z) in voxels(mask) where rest[x, y, z] {
                var stack = [(x, y, z)]
                rest[x, y, z] = false
                var count = 0
                while let (x, y, z) = stack.popLast() {
                    count += 1
                    #expect(found.component(x: x, y: y, z: z) != nil)
                    for (dx, dy, dz) in Self.neighbours(connectivity, withinSlices) where contains(rest, x + dx, y + dy, z + dz) {
                        rest[x + dx, y + dy, z + dz] = false
                        stack.append((x + dx, y + dy, z + dz))
                    }
                }
                sizes.append(count)
            }
            #expect(found.components.map(\.count) == sizes.sorted(by: >))
            #expect(found.mask { _ in true } == mask)
        }
    }

    private static func neighbours(_ connectivity: ConnectedComponents.Connectivity, _ withinSlices: Bool) -> [(Int, Int, Int)] {
        var list: [(Int, Int, Int)] = []
        for dz in -1...1 {
            for dy in -1...1 {
                for dx in -1...1 {
                    let steps = abs(dx) + abs(dy) + abs(dz)
                    if steps == 0 || withinSlices && dz != 0 || connectivity == .faces && steps > 1 { continue }
                    list.append((dx, dy, dz))
                }
            }
        }
        return list
    }

    @Test func aComponentKnowsItsBoundsAndItsMiddle() throws {
        var mask = Mask(dimensions: try #require(Self.size))
        for y in 2...4 { mask.insert(10..<15, inRow: y + 9 * 3) }
        mask[60, 1, 1] = true
        let found = ConnectedComponents(of: mask)
        #expect(found.components.count == 2)
        #expect(found.components[0].bounds == VoxelBox(x: 10..<15, y: 2..<5, z: 3..<4))
        #expect(found.components[0].centroid == [12, 3, 3])
        #expect(found.component(x: 60, y: 1, z: 1) == 1)
        #expect(found.component(x: 61, y: 1, z: 1) == nil)
        #expect(mask.bounds == VoxelBox(x: 10..<61, y: 1..<5, z: 1..<4))
    }

    @Test func holesAreFilledInSlicesAndCavitiesInSpace() throws {
        var shell = Mask(dimensions: try #require(VolumeDimensions(x: 12, y: 12, z: 8)))
        for z in 1..<7 { for y in 2..<10 { shell.insert(2..<10, inRow: y + 12 * z) } }
        let solid = shell
        for z in 3..<5 { for y in 4..<8 { for x in 4..<8 { shell[x, y, z] = false } } }
        #expect(shell.fillingCavities() == solid)
        #expect(shell.fillingHolesInSlices() == solid)
        // A channel to the outside opens the cavity, but only in one slice.
        for x in 0..<5 { shell[x, 5, 3] = false }
        #expect(shell.fillingCavities() == shell)
        #expect(solid.subtracting(shell.fillingHolesInSlices()).count(inSlice: 4) == 0)
        #expect(solid.subtracting(shell.fillingHolesInSlices()).count(inSlice: 3) > 0)
    }

    @Test func theMajorityIsThatOfNineVoxels() throws {
        let mask = try random(seed: 8, density: 0.5)
        let filtered = mask.majorityInSlices()
        for (x, y, z) in voxels(mask) {
            var count = 0
            for dy in -1...1 { for dx in -1...1 where contains(mask, x + dx, y + dy, z) { count += 1 } }
            #expect(filtered[x, y, z] == (count >= 5))
        }
    }

    @Test func aThresholdTakesBothEndsOfItsRange() throws {
        let geometry = VolumeGeometry(dimensions: try #require(VolumeDimensions(x: 66, y: 1, z: 1)))
        let values = (0..<66).map { Int16($0 * 1000 - 32768 + 1) }
        let volume = try Volume<Int16>(geometry: geometry, voxels: values)
        let mask = Mask(of: volume, in: -767...10_233)
        for x in 0..<66 { #expect(mask[x, 0, 0] == (-767...10_233).contains(values[x])) }
        #expect(Mask(of: volume, in: Int16.min...Int16.max).count == 66)
    }

    @Test func labelsAndMasksTurnIntoEachOther() throws {
        let mask = try random(seed: 9, density: 0.3)
        var labels = Volume<UInt8>(geometry: VolumeGeometry(dimensions: mask.dimensions), filledWith: 0)
        mask.paint(7, into: &labels)
        #expect(Mask(of: labels, label: 7) == mask)
        #expect(Mask(of: labels, label: 0) == mask.inverted())
    }
}
