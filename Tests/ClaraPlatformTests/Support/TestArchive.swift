// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

@testable import ClaraPlatform

/// Zip archives as tests want them, right or wrong.
struct TestArchive {
    struct File {
        var name: String
        var content: [UInt8]
        var method: UInt16 = 0
        /// What is in the archive, if not the content itself.
        var packed: [UInt8]?
        var size: UInt32?
        var checksum: UInt32?
        var mode: UInt32 = 0o100644
        var flags: UInt16 = 0
        /// Where the directory says that the entry is, if not where it is.
        var offset: UInt32?
    }

    var files: [File]
    /// How many entries the end says that there are, if not as many as there are.
    var count: UInt16?

    var data: Data {
        var body: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let common = Self.common(file)
            let name = Array(file.name.utf8)
            directory += le(UInt32(0x0201_4B50))
            directory += le(UInt16(0x0314))
            directory += common
            directory += [0, 0, 0, 0, 0, 0]
            directory += le(file.mode << 16)
            directory += le(file.offset ?? UInt32(body.count))
            directory += name
            body += le(UInt32(0x0403_4B50))
            body += common
            body += name
            body += file.packed ?? file.content
        }
        var end = le(UInt32(0x0605_4B50)) + [0, 0, 0, 0]
        for _ in 0..<2 { end += le(count ?? UInt16(files.count)) }
        end += le(UInt32(directory.count))
        end += le(UInt32(body.count))
        return Data(body + directory + end + [0, 0])
    }

    /// What an entry's own header and the directory have in common.
    private static func common(_ file: File) -> [UInt8] {
        var bytes = le(UInt16(20))
        bytes += le(file.flags)
        bytes += le(file.method)
        bytes += [0, 0, 0, 0]
        bytes += le(file.checksum ?? checksum(file.content))
        bytes += le(UInt32((file.packed ?? file.content).count))
        bytes += le(file.size ?? UInt32(file.content.count))
        bytes += le(UInt16(file.name.utf8.count))
        return bytes + [0, 0]
    }

    /// A model in the layout of Triton.
    static func model(
        _ name: String? = nil, platform: String = "tensorflow_savedmodel", versions: [Int] = [1], content: String = "weights",
        below folder: String = ""
    ) -> TestArchive {
        var configuration = "# made by a test\nplatform: \"\(platform)\"\nmax_batch_size: 1\n"
        if let name { configuration = "name: \"\(name)\"\n" + configuration }
        configuration += "input [ { name: \"x\", dims: [ 1 ] } ]\n"
        return TestArchive(
            files: [File(name: folder + "config.pbtxt", content: Array(configuration.utf8))]
                + versions.map { File(name: "\(folder)\($0)/model.bin", content: Array(content.utf8)) })
    }

    /// CRC-32 (ISO 3309), bit by bit.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
        return ~value
    }

    private static func le(_ number: some FixedWidthInteger) -> [UInt8] {
        Swift.withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }

    private func le(_ number: some FixedWidthInteger) -> [UInt8] { Self.le(number) }
}
