// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Testing
import Volumes

@Suite struct NIfTITests {
    private func volume<Scalar: VolumeScalar>(_: Scalar.Type, _ directions: Directions = .identity) throws -> Volume<Scalar> {
        let size = try #require(VolumeDimensions(x: 5, y: 4, z: 3))
        let geometry = VolumeGeometry(dimensions: size, spacing: [0.5, 0.75, 2], directions: directions, origin: [-100, 20, -679.8])
        return try Volume(geometry: geometry, voxels: (0..<60).map { Scalar(nearest: Double($0) * 100 - 1000) })
    }

    @Test(arguments: ["volume.nii", "volume.nii.gz"])
    func whatIsWrittenIsReadBack(name: String) throws {
        try withTemporaryFolder { folder in
            let volume = try volume(Int16.self)
            try NIfTI.write(volume, to: "\(folder)/\(name)")
            let read: Volume<Int16> = try NIfTI.read(path: "\(folder)/\(name)")
            #expect(read.voxels == volume.voxels)
            #expect(read.geometry.matches(volume.geometry, tolerance: 1e-3))
            let isCompressed = try readFile("\(folder)/\(name)").prefix(2) == [0x1f, 0x8b]
            #expect(isCompressed == name.hasSuffix(".gz"))
        }
    }

    @Test(arguments: [
        Directions(x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, -1]),
        Directions(x: [0, 1, 0], y: [0, 0, -1], z: [-1, 0, 0]),
        Directions(x: [-1, 0, 0], y: [0, -1, 0], z: [0, 0, 1]),
        Directions(x: [0.8, 0.6, 0], y: [-0.6, 0.8, 0], z: [0, 0, 1]),
        Directions(x: [0, 0, 1], y: [0, 1, 0], z: [1, 0, 0]),
    ])
    func sformAndQformSayTheSame(directions: Directions) throws {
        try withTemporaryFolder { folder in
            let volume = try volume(Float.self, directions)
            let path = "\(folder)/v.nii"
            try NIfTI.write(volume, to: path)
            #expect(try NIfTI.header(path: path).geometry.matches(volume.geometry, tolerance: 1e-3))
            var bytes = try readFile(path)
            bytes[254] = 0
            let onlyQform = try NIfTIHeader(bytes: bytes)
            #expect(onlyQform.geometry.matches(volume.geometry, tolerance: 1e-3))
        }
    }

    @Test func aVoxelTypeIsConvertedWithTheHeadersScale() throws {
        try withTemporaryFolder { folder in
            let path = "\(folder)/v.nii"
            try NIfTI.write(try volume(Int16.self), to: path)
            var bytes = try readFile(path)
            bytes.replaceSubrange(112..<116, with: [0, 0, 0, 0x40])  // slope 2
            bytes.replaceSubrange(116..<120, with: [0, 0, 0x80, 0x3f])  // intercept 1
            try writeFile(bytes, path)
            let floats: Volume<Float> = try NIfTI.read(path: path)
            #expect(floats.voxels[0] == -1999)
            #expect(floats.voxels[59] == 9801)
            let labels: Volume<UInt8> = try NIfTI.read(path: path)
            #expect(labels.voxels[0] == 0)
            #expect(labels.voxels[59] == 255)
        }
    }

    @Test func equalVolumesMakeEqualCompressedFiles() throws {
        try withTemporaryFolder { folder in
            try NIfTI.write(try volume(UInt8.self), to: "\(folder)/a.nii.gz")
            try NIfTI.write(try volume(UInt8.self), to: "\(folder)/b.nii.gz")
            #expect(try readFile("\(folder)/a.nii.gz") == readFile("\(folder)/b.nii.gz"))
        }
    }

    @Test(.enabled(if: testData != nil, "the shared test data are not there"))
    func aBigEndianFileOfAnotherProgramIsRead() throws {
        let volume: Volume<Int16> = try NIfTI.read(path: "\(try #require(testData))/nifti/anatomical.nii")
        #expect(volume.dimensions == VolumeDimensions(x: 33, y: 41, z: 25))
        #expect(Array(volume.voxels.prefix(1)) == [10712])
        #expect(volume.voxels.reduce(0) { $0 + Int($1) } == 284_166_082)
        #expect(volume.geometry.origin == [-32, 40, -16])
        #expect(volume.geometry.directions == Directions(x: [1, 0, 0], y: [0, -1, 0], z: [0, 0, 1]))
    }

    @Test(.enabled(if: testData != nil, "the shared test data are not there"))
    func oneVolumeOfACompressedSeriesIsRead() throws {
        let path = "\(try #require(testData))/nifti/example4d.nii.gz"
        #expect(try NIfTI.header(path: path).frameCount == 2)
        #expect(throws: VolumesError.self) { try NIfTI.read(path: path, as: Int16.self) }
        #expect(throws: VolumesError.self) { try NIfTI.read(path: path, as: Int16.self, frame: 2) }
        let sums = try [0, 1].map { frame in
            try NIfTI.read(path: path, as: Int16.self, frame: frame).voxels.reduce(0) { $0 + Int($1) }
        }
        #expect(sums[0] + sums[1] == 101_985_356)
        #expect(sums[0] != sums[1])
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let name: String
        let code: ErrorCode
        let change: @Sendable (inout [UInt8]) -> Void
        var testDescription: String { name }
    }

    @Test(arguments: [
        Fault(name: "empty", code: .corruptData) { $0 = [] },
        Fault(name: "header cut", code: .corruptData) { $0 = Array($0.prefix(347)) },
        Fault(name: "no voxels", code: .corruptData) { $0 = Array($0.prefix(352)) },
        Fault(name: "one byte short", code: .corruptData) { $0.removeLast() },
        Fault(name: "wrong size", code: .corruptData) { $0[0] = 1 },
        Fault(name: "NIfTI-2", code: .unsupported) { $0.replaceSubrange(0..<4, with: [0x1c, 2, 0, 0]) },
        Fault(name: "pair", code: .unsupported) { $0[345] = 0x69 },
        Fault(name: "no magic", code: .corruptData) { $0[344] = 0 },
        Fault(name: "rank 0", code: .corruptData) { $0[40] = 0 },
        Fault(name: "rank 8", code: .corruptData) { $0[40] = 8 },
        Fault(name: "negative extent", code: .corruptData) { $0[43] = 0xff },
        Fault(name: "huge extents", code: .corruptData) {
            $0.replaceSubrange(40..<56, with: [7, 0] + (0..<7).flatMap { _ in [0xff, 0x7f] as [UInt8] })
        },
        Fault(name: "large extents", code: .corruptData) {
            $0.replaceSubrange(42..<48, with: [0xff, 0x7f, 0xff, 0x7f, 0x10, 0])
        },
        Fault(name: "RGB", code: .unsupported) { $0[70] = 128 },
        Fault(name: "offset in header", code: .corruptData) { $0.replaceSubrange(108..<112, with: [0, 0, 0, 0x42]) },
        Fault(name: "offset infinite", code: .corruptData) { $0.replaceSubrange(108..<112, with: [0, 0, 0x80, 0x7f]) },
        Fault(name: "spacing not a number", code: .corruptData) { $0.replaceSubrange(280..<284, with: [0, 0, 0xc0, 0x7f]) },
        Fault(name: "spacing zero", code: .corruptData) { $0.replaceSubrange(280..<284, with: [0, 0, 0, 0]) },
        Fault(name: "sheared", code: .unsupported) { $0.replaceSubrange(284..<288, with: [0, 0, 0x80, 0x3f]) },
    ])
    func hostileHeadersAreRefused(fault: Fault) throws {
        try withTemporaryFolder { folder in
            let path = "\(folder)/v.nii"
            try NIfTI.write(try volume(Int16.self), to: path)
            var bytes = try readFile(path)
            fault.change(&bytes)
            try writeFile(bytes, path)
            let error = #expect(throws: VolumesError.self) { try NIfTI.read(path: path, as: Int16.self) }
            #expect(error?.code == fault.code)
        }
    }

    @Test func aDamagedStreamIsRefused() throws {
        try withTemporaryFolder { folder in
            let path = "\(folder)/v.nii.gz"
            try NIfTI.write(try volume(Int16.self), to: path)
            let bytes = try readFile(path)
            try writeFile(Array(bytes.prefix(bytes.count / 2)), path)
            #expect(throws: VolumesError.self) { try NIfTI.read(path: path, as: Int16.self) }
            var damaged = bytes
            damaged[bytes.count / 2] ^= 0x55
            damaged[bytes.count / 2 + 1] ^= 0x55
            try writeFile(damaged, path)
            #expect(throws: VolumesError.self) { try NIfTI.read(path: path, as: Int16.self) }
        }
    }

    @Test func aMissingFileIsNotFound() {
        let error = #expect(throws: VolumesError.self) { try NIfTI.read(path: "/nonexistent/v.nii", as: Int16.self) }
        #expect(error?.code == .notFound)
    }
}
