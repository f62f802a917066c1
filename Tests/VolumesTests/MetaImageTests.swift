// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Testing

@testable import Volumes

@Suite struct MetaImageTests {
    private func volume() throws -> Volume<Int16> {
        let size = try #require(VolumeDimensions(x: 5, y: 4, z: 3))
        let geometry = VolumeGeometry(
            dimensions: size, spacing: [0.5, 0.75, 2], directions: Directions(x: [0, 1, 0], y: [0, 0, -1], z: [-1, 0, 0]),
            origin: [-100, 20.25, -679.8])
        return try Volume(geometry: geometry, voxels: (0..<60).map { Int16($0 * 100 - 1000) })
    }

    @Test(arguments: ["volume.mhd", "volume.mha"])
    func whatIsWrittenIsReadBackExactly(name: String) throws {
        try withTemporaryFolder { folder in
            let volume = try volume()
            try MetaImage.write(volume, to: "\(folder)/\(name)")
            #expect(try MetaImage.read(path: "\(folder)/\(name)", as: Int16.self) == volume)
        }
    }

    private func header(_ lines: String, data: String) -> [UInt8] {
        Array("ObjectType = Image\nNDims = 3\nDimSize = 2 2 1\n\(lines)\nElementDataFile = \(data)\n".utf8)
    }

    @Test func bigEndianSamplesBehindTheHeaderAreRead() throws {
        try withTemporaryFolder { folder in
            let text = header("ElementType = MET_USHORT\nElementByteOrderMSB = True\nElementSize = 1 1 3", data: "LOCAL")
            try writeFile(text + [0, 1, 0, 2, 1, 0, 0xff, 0xff], "\(folder)/v.mha")
            let volume: Volume<UInt16> = try MetaImage.read(path: "\(folder)/v.mha")
            #expect(volume.voxels == [1, 2, 256, 65535])
            #expect(volume.geometry.spacing == [1, 1, 3])
        }
    }

    @Test func compressedSamplesInAnotherFileAreRead() throws {
        try withTemporaryFolder { folder in
            try writeFile(header("ElementType = MET_UCHAR\nCompressedData = True", data: "v.zraw"), "\(folder)/v.mhd")
            let data = try AtomicFile(path: "\(folder)/v.zraw", gzipLevel: 6)
            try data.write([9, 8, 7, 6])
            try data.commit()
            #expect(try MetaImage.read(path: "\(folder)/v.mhd", as: UInt8.self).voxels == [9, 8, 7, 6])
        }
    }

    @Test func samplesAtTheEndOfAFileWithAnUnknownHeaderAreRead() throws {
        try withTemporaryFolder { folder in
            try writeFile(header("ElementType = MET_UCHAR\nHeaderSize = -1", data: "v.raw"), "\(folder)/v.mhd")
            try writeFile([1, 2, 3, 4, 5, 6, 7], "\(folder)/v.raw")
            #expect(try MetaImage.read(path: "\(folder)/v.mhd", as: UInt8.self).voxels == [4, 5, 6, 7])
        }
    }

    @Test(arguments: [
        ("ElementType = MET_UCHAR", "../v.raw", ErrorCode.unsupported),
        ("ElementType = MET_UCHAR", "/etc/passwd", .unsupported),
        ("ElementType = MET_UCHAR", "LIST", .unsupported),
        ("ElementType = MET_UCHAR", "v%03d.raw 1 3 1", .unsupported),
        ("ElementType = MET_UCHAR", "missing.raw", .notFound),
        ("ElementType = MET_UCHAR_ARRAY", "LOCAL", .unsupported),
        ("ElementType = MET_UCHAR", "LOCAL", .corruptData),
        ("ElementType = MET_UCHAR\nHeaderSize = 99999999999999", "LOCAL", .corruptData),
        ("ElementType = MET_UCHAR\nHeaderSize = -1", "LOCAL", .corruptData),
        ("ElementType = MET_UCHAR\nElementNumberOfChannels = 3", "LOCAL", .unsupported),
        ("ElementType = MET_UCHAR\nDimSize = 9999999 9999999 9999999", "LOCAL", .corruptData),
        ("ElementType = MET_UCHAR\nDimSize = 1 1", "LOCAL", .corruptData),
        ("ElementType = MET_UCHAR\nElementSpacing = 1 0 1", "LOCAL", .corruptData),
        ("ElementType = MET_UCHAR\nElementSpacing = 1 nan 1", "LOCAL", .corruptData),
        ("ElementType = MET_UCHAR\nTransformMatrix = 1 0 0 1 1 0 0 0 1", "LOCAL", .unsupported),
        ("ElementType = MET_UCHAR\nBinaryData = False", "LOCAL", .unsupported),
        ("ElementType = MET_UCHAR\nBinaryData = perhaps", "LOCAL", .corruptData),
        ("this is no header", "LOCAL", .corruptData),
    ])
    func hostileHeadersAreRefused(lines: String, data: String, code: ErrorCode) throws {
        try withTemporaryFolder { folder in
            try writeFile(header(lines, data: data), "\(folder)/v.mhd")
            let error = #expect(throws: VolumesError.self) { try MetaImage.read(path: "\(folder)/v.mhd", as: UInt8.self) }
            #expect(error?.code == code, "\(error?.message ?? "")")
        }
    }

    @Test func aFileWithoutTheLastLineIsRefused() throws {
        let error = #expect(throws: VolumesError.self) { try MetaImageHeader(bytes: [UInt8](repeating: 0x0a, count: 1 << 17)) }
        #expect(error?.code == .corruptData)
    }

    @Test func theOrientationIsNamedByWhereTheAxesComeFrom() {
        #expect(MetaImage.anatomicalOrientation(.identity) == "RAI")
        #expect(MetaImage.anatomicalOrientation(Directions(x: [0, 1, 0], y: [0, 0, -1], z: [-1, 0, 0])) == "ASL")
    }
}
