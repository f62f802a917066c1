// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation

/// The directory at the end of a zip archive (PKWARE APPNOTE.TXT 4.3), checked before anything is unpacked.
///
/// Archives come from clients. Refused are names that lead out of the archive's root, links, entries that collide or lie in
/// one another, encryption, methods other than storing and deflation, archives in several parts, and what is beyond the limits.
/// All calls block.
struct ZipDirectory: Sendable {
    private static let endLength = 22
    private static let locatorLength = 20
    private static let end64Length = 56
    private static let entryLength = 46
    private static let headerLength = 30
    private static let folderMode: UInt32 = 0o040000
    private static let linkMode: UInt32 = 0o120000
    private static let typeMask: UInt32 = 0o170000

    let entries: [ZipEntry]

    private struct Place {
        var count: UInt64
        var size: UInt64
        var offset: UInt64
    }

    /// Reads the directory of an archive.
    ///
    /// - Throws: ``ZipFault``, or `FileFault` if the file cannot be read.
    init(of archive: OpenFile, limits: ZipLimits) throws {
        let length = try archive.attributes().size
        let place = try Self.find(in: archive, length: length)
        guard place.count <= UInt64(limits.entries) else {
            throw ZipFault("the archive has \(place.count) entries; \(limits.entries) are allowed", isTooLarge: true)
        }
        guard place.offset <= length, place.size <= length - place.offset, place.size >= place.count * UInt64(Self.entryLength)
        else { throw ZipFault("the archive's directory is damaged") }
        // Names and comments take what they take; this bounds the memory however large the archive is.
        guard place.size <= UInt64(limits.entries) * 4096 else {
            throw ZipFault("the archive's directory is too large", isTooLarge: true)
        }
        let bytes = ZipBytes(try archive.bytes(at: place.offset, count: Int(place.size)))
        var entries: [ZipEntry] = []
        var offset = 0
        for _ in 0..<place.count {
            let (entry, next) = try Self.entry(in: bytes, at: offset)
            offset = next
            if let entry { entries.append(entry) }
        }
        try Self.checkPlaces(entries, before: place.offset)
        try Self.checkNames(entries)
        try Self.checkSizes(entries, limits)
        self.entries = entries
    }

    private static func find(in archive: OpenFile, length: UInt64) throws -> Place {
        let tailLength = min(length, UInt64(endLength + 65535))
        let tailOffset = length - tailLength
        let tail = ZipBytes(try archive.bytes(at: tailOffset, count: Int(tailLength)))
        // The last record counts whose comment goes to the end of the file.
        for offset in stride(from: tail.count - endLength, through: 0, by: -1) {
            guard try tail.number(at: offset, as: UInt32.self) == 0x0605_4B50,
                Int(try tail.number(at: offset + 20, as: UInt16.self)) == tail.count - offset - endLength
            else { continue }
            let end = try tail.part(at: offset, count: endLength)
            let place = Place(
                count: UInt64(try end.number(at: 10, as: UInt16.self)), size: UInt64(try end.number(at: 12, as: UInt32.self)),
                offset: UInt64(try end.number(at: 16, as: UInt32.self)))
            if place.count == 0xFFFF || place.size == 0xFFFF_FFFF || place.offset == 0xFFFF_FFFF,
                let large = try find64(in: archive, before: tailOffset + UInt64(offset))
            {
                return large
            }
            let disks: [UInt16] = [try end.number(at: 4), try end.number(at: 6)]
            guard disks == [0, 0], try end.number(at: 8, as: UInt16.self) == UInt16(truncatingIfNeeded: place.count) else {
                throw ZipFault("the archive is one part of several")
            }
            return place
        }
        throw ZipFault("this is no zip archive, or its end is missing")
    }

    /// The place of the directory of an archive whose numbers do not fit the small record (ZIP64).
    private static func find64(in archive: OpenFile, before offset: UInt64) throws -> Place? {
        guard offset >= UInt64(locatorLength) else { return nil }
        let locator = ZipBytes(try archive.bytes(at: offset - UInt64(locatorLength), count: locatorLength))
        guard try locator.number(at: 0, as: UInt32.self) == 0x0706_4B50 else { return nil }
        let start: UInt64 = try locator.number(at: 8)
        guard offset >= UInt64(locatorLength + end64Length), start <= offset - UInt64(locatorLength + end64Length) else {
            throw ZipFault("the archive's directory is damaged")
        }
        let end = ZipBytes(try archive.bytes(at: start, count: end64Length))
        guard try end.number(at: 0, as: UInt32.self) == 0x0606_4B50 else { throw ZipFault("the archive's directory is damaged") }
        let disks: [UInt32] = [try end.number(at: 16), try end.number(at: 20)]
        guard disks == [0, 0] else { throw ZipFault("the archive is one part of several") }
        return Place(count: try end.number(at: 32), size: try end.number(at: 40), offset: try end.number(at: 48))
    }

    /// Reads one entry, nil for what other systems leave in archives, and says where the next one begins.
    private static func entry(in bytes: ZipBytes, at offset: Int) throws(ZipFault) -> (entry: ZipEntry?, next: Int) {
        let head = try bytes.part(at: offset, count: entryLength)
        guard try head.number(at: 0, as: UInt32.self) == 0x0201_4B50 else { throw ZipFault("the archive's directory is damaged") }
        let nameLength = Int(try head.number(at: 28, as: UInt16.self))
        let extraLength = Int(try head.number(at: 30, as: UInt16.self))
        let commentLength = Int(try head.number(at: 32, as: UInt16.self))
        let next = offset + entryLength + nameLength + extraLength + commentLength
        guard let text = try bytes.part(at: offset + entryLength, count: nameLength).text else {
            throw ZipFault("the name of an entry is not UTF-8")
        }
        let extra = try bytes.part(at: offset + entryLength + nameLength, count: extraLength)
        // Of what the archiver of macOS adds nothing belongs to the files.
        if text.hasPrefix("__MACOSX/") { return (nil, next) }
        guard try head.number(at: 8, as: UInt16.self) & 0x2041 == 0 else { throw ZipFault("the archive is encrypted") }

        let mode = try head.number(at: 38, as: UInt32.self) >> 16 & typeMask
        let isFolder = text.hasSuffix("/") || mode == folderMode
        guard isFolder || mode & typeMask == 0 || mode == 0o100000 else {
            throw ZipFault("'\(text.prefix(80))' is \(mode == linkMode ? "a link" : "no regular file")")
        }
        let name: PayloadName
        do throws(PlatformError) {
            guard !text.hasPrefix("/") else { throw PlatformError(.invalidFileName, "The file name '\(text.prefix(80))' is absolute.") }
            name = try PayloadName(parsing: isFolder ? String(text.reversed().drop { $0 == "/" }.reversed()) : text)
        } catch {
            throw ZipFault(error.message)
        }
        guard let method = ZipEntry.Method(rawValue: try head.number(at: 10)) else {
            throw ZipFault("'\(name.relative)' is compressed in a way other than deflation")
        }
        var entry = ZipEntry(
            name: name, isFolder: isFolder, method: method, checksum: try head.number(at: 16),
            compressedSize: UInt64(try head.number(at: 20, as: UInt32.self)), size: UInt64(try head.number(at: 24, as: UInt32.self)),
            offset: UInt64(try head.number(at: 42, as: UInt32.self)))
        try widen(&entry, from: extra)
        guard !isFolder || entry.size == 0 else { throw ZipFault("the folder '\(name.relative)' has content") }
        guard method == .deflated || entry.size == entry.compressedSize else {
            throw ZipFault("'\(name.relative)' is stored with two sizes")
        }
        return (entry, next)
    }

    /// Takes the numbers that do not fit 32 bits from the extra field that has them (APPNOTE.TXT 4.5.3).
    private static func widen(_ entry: inout ZipEntry, from extra: ZipBytes) throws(ZipFault) {
        var offset = 0
        while offset + 4 <= extra.count {
            let length = Int(try extra.number(at: offset + 2, as: UInt16.self))
            let field = try extra.part(at: offset + 4, count: length)
            if try extra.number(at: offset, as: UInt16.self) == 1 {
                var place = 0
                for number in [\ZipEntry.size, \.compressedSize, \.offset] where entry[keyPath: number] == 0xFFFF_FFFF {
                    entry[keyPath: number] = try field.number(at: place)
                    place += 8
                }
                return
            }
            offset += 4 + length
        }
    }

    /// Refuses entries that share bytes: a few kilobytes could unpack to any size otherwise.
    private static func checkPlaces(_ entries: [ZipEntry], before end: UInt64) throws(ZipFault) {
        var free: UInt64 = 0
        for entry in entries.sorted(by: { $0.offset < $1.offset }) {
            guard entry.offset >= free, entry.offset <= end, entry.compressedSize <= end - entry.offset else {
                throw ZipFault("'\(entry.name.relative)' lies outside of the archive or in another entry")
            }
            free = entry.offset + UInt64(headerLength) + entry.compressedSize
        }
    }

    private static func checkNames(_ entries: [ZipEntry]) throws(ZipFault) {
        var files: Set<PayloadName> = []
        var folders: Set<PayloadName> = []
        for entry in entries {
            folders.formUnion(entry.name.folders)
            if entry.isFolder {
                folders.insert(entry.name)
            } else if !files.insert(entry.name).inserted {
                throw ZipFault("there are two files '\(entry.name.relative)'")
            }
        }
        if let both = files.intersection(folders).first { throw ZipFault("'\(both.relative)' is a file and a folder") }
    }

    private static func checkSizes(_ entries: [ZipEntry], _ limits: ZipLimits) throws(ZipFault) {
        var rest = limits.totalSize
        for entry in entries {
            guard entry.size <= rest else {
                throw ZipFault("the files together are larger than the \(limits.totalSize) bytes that are allowed", isTooLarge: true)
            }
            rest -= entry.size
        }
    }
}
