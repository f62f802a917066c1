// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM
public import NIOCore

/// The command set of a DIMSE message: elements of group 0000 in implicit VR little endian (PS3.7 sections 6.3.1 and 9.3).
///
/// Values stay in one buffer; reading one converts it. A message's command set is at most ``maximumLength`` bytes.
public struct CommandSet: Sendable, Equatable {
    /// The longest command set taken from a peer, in bytes; real ones have 100 to 300.
    public static let maximumLength = 65_536

    private struct Entry: Sendable, Equatable {
        var element: UInt16
        var start: Int32
        var length: Int32
    }

    /// All elements but the group length, encoded.
    private var storage = ByteBuffer()
    private var entries: [Entry] = []

    public init() {}

    /// Reads an encoded command set.
    ///
    /// Elements may come in any order, and a wrong group length does no harm; of an element that comes twice the first
    /// counts.
    ///
    /// - Throws: when an element is not of group 0000 or longer than what is left.
    public init(decoding bytes: ByteBuffer) throws(DIMSEFault) {
        guard bytes.readableBytes <= Self.maximumLength else {
            throw DIMSEFault("a command set of \(bytes.readableBytes) bytes, more than the limit of \(Self.maximumLength)")
        }
        storage = bytes.slice()
        entries.reserveCapacity(12)
        var offset = 0
        while offset < storage.readableBytes {
            guard
                let (group, element, length) = storage.getMultipleIntegers(
                    at: offset, endianness: .little, as: (UInt16, UInt16, UInt32).self)
            else { throw DIMSEFault("a command set ends inside the header of an element, at byte \(offset)") }
            guard group == 0 else { throw DIMSEFault("a command set has an element of group \(group), at byte \(offset)") }
            offset += 8
            guard Int(length) <= storage.readableBytes - offset else {
                throw DIMSEFault("element \(element) of a command set says \(length) bytes, more than are left")
            }
            if element != 0 { entries.append(Entry(element: element, start: Int32(offset), length: Int32(length))) }
            offset += Int(length)
        }
    }

    /// Whether the element is there, even if empty.
    public func contains(_ element: CommandElement) -> Bool {
        entry(element) != nil
    }

    /// The value's bytes, with their padding.
    public func value(_ element: CommandElement) -> ByteBuffer? {
        guard let entry = entry(element) else { return nil }
        return storage.getSlice(at: Int(entry.start), length: Int(entry.length))
    }

    /// The value as text without its padding; nil when absent or empty.
    public func string(_ element: CommandElement) -> String? {
        guard let text = value(element)?.asciiValue, !text.isEmpty else { return nil }
        return text
    }

    public func uid(_ element: CommandElement) -> UID? {
        string(element).map { UID($0) }
    }

    /// The value of a US element; nil when absent or not two bytes long.
    public func integer(_ element: CommandElement) -> UInt16? {
        guard let entry = entry(element), entry.length == 2 else { return nil }
        return storage.getInteger(at: Int(entry.start), endianness: .little)
    }

    /// The values of an AT element as tags; pairs that are not whole are left out.
    public func tags(_ element: CommandElement) -> [Tag] {
        guard var value = value(element) else { return [] }
        var tags: [Tag] = []
        while let (group, element) = value.readMultipleIntegers(endianness: .little, as: (UInt16, UInt16).self) {
            tags.append(Tag(group, element))
        }
        return tags
    }

    /// Appends a US element. Elements are to be put in ascending order.
    public mutating func append(_ element: CommandElement, _ value: UInt16) {
        append(element, length: 2) { _ = $0.writeInteger(value, endianness: .little) }
    }

    /// Appends a UI element, padded with a NUL.
    public mutating func append(_ element: CommandElement, _ uid: UID) {
        append(element, text: uid.rawValue, padding: 0)
    }

    /// Appends a text element, padded with a space; bytes beyond the first 64 are left out (LO, AE).
    public mutating func append(_ element: CommandElement, text: String) {
        append(element, text: text, padding: 0x20)
    }

    /// Appends an AT element.
    public mutating func append(_ element: CommandElement, tags: [Tag]) {
        let tags = tags.prefix(256)
        append(element, length: tags.count * 4) { buffer in
            for tag in tags { buffer.writeMultipleIntegers(tag.group, tag.element, endianness: .little) }
        }
    }

    /// The whole command set, beginning with its group length.
    public func encoded() -> ByteBuffer {
        var buffer = ByteBuffer()
        encode(to: &buffer)
        return buffer
    }

    /// How many bytes ``encode(to:)`` appends.
    public var encodedLength: Int { storage.readableBytes + 12 }

    /// Appends the whole command set, beginning with its group length.
    public func encode(to buffer: inout ByteBuffer) {
        buffer.writeMultipleIntegers(UInt16(0), UInt16(0), UInt32(4), UInt32(storage.readableBytes), endianness: .little)
        buffer.writeImmutableBuffer(storage)
    }

    private mutating func append(_ element: CommandElement, text: String, padding: UInt8) {
        let bytes = text.utf8.prefix(64)
        append(element, length: (bytes.count + 1) & ~1) { buffer in
            buffer.writeBytes(bytes)
            if bytes.count % 2 == 1 { buffer.writeInteger(padding) }
        }
    }

    private mutating func append(_ element: CommandElement, length: Int, _ body: (inout ByteBuffer) -> Void) {
        storage.writeMultipleIntegers(UInt16(0), element.rawValue, UInt32(length), endianness: .little)
        entries.append(Entry(element: element.rawValue, start: Int32(storage.writerIndex), length: Int32(length)))
        body(&storage)
    }

    private func entry(_ element: CommandElement) -> Entry? {
        entries.first { $0.element == element.rawValue }
    }
}
