// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import Foundation

/// Makes a zip archive of stored files whose sizes and checksums are known: what comes before each, and what comes at the end.
struct ZipFraming {
    /// A file of the archive.
    struct File {
        var name: String
        var size: UInt64
        var checksum: UInt32
    }

    private static let small: UInt64 = 0xFFFF_FFFF
    /// 1980-01-01, the first day of the format: models have no dates.
    private static let date: UInt16 = 0x0021
    /// Names are UTF-8.
    private static let flags: UInt16 = 0x0800

    private var directory = Data()
    private var count: UInt64 = 0
    private var offset: UInt64 = 0

    /// The bytes in front of a file's content, which has to follow with exactly the size that was said.
    mutating func begin(_ file: File) -> Data {
        let name = Data(file.name.utf8)
        let isLarge = file.size >= Self.small
        let isFar = offset >= Self.small
        let size = UInt32(clamping: isLarge ? Self.small : file.size)
        func common(_ data: inout Data, extra: Data) {
            data.append(little: UInt16(isLarge || isFar ? 45 : 20))
            data.append(little: Self.flags)
            data.append(little: UInt16(0))
            data.append(little: UInt16(0))
            data.append(little: Self.date)
            data.append(little: file.checksum)
            data.append(little: size)
            data.append(little: size)
            data.append(little: UInt16(name.count))
            data.append(little: UInt16(extra.count))
        }
        let sizes = isLarge ? [file.size, file.size] : []
        var header = Data()
        header.append(little: UInt32(0x0403_4B50))
        let localExtra = Self.extra(sizes)
        common(&header, extra: localExtra)
        header.append(name)
        header.append(localExtra)

        let extra = Self.extra(sizes + (isFar ? [offset] : []))
        directory.append(little: UInt32(0x0201_4B50))
        // Made on Unix: the upper half of the attributes is the mode.
        directory.append(little: UInt16(3 << 8 | 45))
        common(&directory, extra: extra)
        directory.append(little: UInt16(0))
        directory.append(little: UInt16(0))
        directory.append(little: UInt16(0))
        directory.append(little: UInt32(0o100644 << 16))
        directory.append(little: UInt32(clamping: isFar ? Self.small : offset))
        directory.append(name)
        directory.append(extra)

        count += 1
        offset += UInt64(header.count) + file.size
        return header
    }

    /// The end of the archive.
    func end() -> Data {
        var data = directory
        let size = UInt64(directory.count)
        if count >= 0xFFFF || offset >= Self.small || size >= Self.small {
            let place = offset + size
            data.append(little: UInt32(0x0606_4B50))
            data.append(little: UInt64(44))
            data.append(little: UInt16(3 << 8 | 45))
            data.append(little: UInt16(45))
            data.append(little: UInt32(0))
            data.append(little: UInt32(0))
            data.append(little: count)
            data.append(little: count)
            data.append(little: size)
            data.append(little: offset)
            data.append(little: UInt32(0x0706_4B50))
            data.append(little: UInt32(0))
            data.append(little: place)
            data.append(little: UInt32(1))
        }
        data.append(little: UInt32(0x0605_4B50))
        data.append(little: UInt32(0))
        data.append(little: UInt16(clamping: count))
        data.append(little: UInt16(clamping: count))
        data.append(little: UInt32(clamping: size))
        data.append(little: UInt32(clamping: offset))
        data.append(little: UInt16(0))
        return data
    }

    /// The extra field of numbers that do not fit 32 bits.
    private static func extra(_ numbers: [UInt64]) -> Data {
        var data = Data()
        guard !numbers.isEmpty else { return data }
        data.append(little: UInt16(1))
        data.append(little: UInt16(numbers.count * 8))
        for number in numbers { data.append(little: number) }
        return data
    }
}

extension Data {
    fileprivate mutating func append(little number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
