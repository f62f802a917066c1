// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Walks through an encoded data set without recursion and without copying values.
///
/// Every length is checked against what is there, and against what encloses it, before it is used. Memory grows with the depth of
/// nesting, which is capped, and with nothing else.
public struct DataSetTokenizer: Sendable {
    private let bytes: ByteSlice
    /// What is added to positions to give offsets in messages and tokens.
    private let baseOffset: Int
    private let stop: UInt64
    private let maximumDepth: Int
    private var position = 0
    private var frames: [TokenizerFrame]
    /// Where the tag stands before which reading stopped; `nil` when the data set was read to its end.
    public private(set) var stoppedAt: Int?

    /// - Parameters:
    ///   - bytes: the data set, inflated if it was deflated.
    ///   - baseOffset: where `bytes` stand in the file, for offsets in tokens and errors.
    public init(_ bytes: ByteSlice, transferSyntax: TransferSyntax, options: ReadOptions = .init(), baseOffset: Int = 0) {
        self.bytes = bytes
        self.baseOffset = baseOffset
        stop = options.effectiveStop.map { UInt64($0.rawValue) } ?? .max
        maximumDepth = options.maximumDepth
        frames = [
            TokenizerFrame(
                kind: .dataSet, limit: bytes.count, hasUndefinedLength: false, layout: ElementLayout(transferSyntax))
        ]
    }

    /// The bytes read so far.
    public var consumedCount: Int { position }

    /// The next token; `nil` at the end of the data set or at the tag to stop at. After an error there is nothing more to read.
    public mutating func next() throws(DICOMError) -> DataSetToken? {
        guard let frame = frames.last else { return nil }
        switch frame.kind {
        case .dataSet: return try nextElement(frame)
        case .sequence: return try nextItem(frame)
        case .fragments: return try nextFragment(frame)
        }
    }

    private mutating func nextElement(_ frame: TokenizerFrame) throws(DICOMError) -> DataSetToken? {
        let isRoot = frames.count == 1
        if position == frame.limit {
            if isRoot { return nil }
            guard !frame.hasUndefinedLength else { throw fault("the data end before the item's delimitation") }
            frames.removeLast()
            return .itemEnd(offset: baseOffset + position)
        }
        guard frame.limit - position >= 8 else { throw fault("only \(frame.limit - position) bytes are left, too few for an element") }
        let tag = readTag(at: position, frame)
        if tag.group == 0xFFFE {
            guard tag == .itemDelimitationItem, !isRoot, frame.hasUndefinedLength else {
                throw fault("unexpected \(tag.keyword ?? "tag \(tag)")")
            }
            position += 8
            frames.removeLast()
            return .itemEnd(offset: baseOffset + position)
        }
        if isRoot, UInt64(tag.rawValue) >= stop {
            stoppedAt = baseOffset + position
            frames.removeAll()
            return nil
        }
        let header = try readHeader(tag, frame)
        guard let length = header.length else { return try open(header, frame) }
        let start = header.valueOffset - baseOffset
        guard length <= frame.limit - start else {
            throw fault("the value of \(length) bytes is longer than the \(frame.limit - start) bytes that are left", tag: tag)
        }
        if header.vr == .sq { return try open(header, frame) }
        position = start + length
        let value = bytes.window(start..<position)
        if tag == .pixelRepresentation, length == 2 { frames[frames.count - 1].isSigned = read16(at: start, frame) == 1 }
        return .element(header, value: value)
    }

    private func readHeader(_ tag: Tag, _ frame: TokenizerFrame) throws(DICOMError) -> ElementHeader {
        var (vr, unknownVR) = (VR.un, UInt16(0))
        var valueOffset = position + 8
        var length: UInt32
        if frame.layout.isExplicit {
            let code = bytes.withUnsafeBytes {
                UInt16(bigEndian: $0.loadUnaligned(fromByteOffset: position + 4, as: UInt16.self))
            }
            if let known = VR(code: code) {
                vr = known
            } else {
                guard VR.isPlausible(code) else { throw fault("no value representation after the tag", tag: tag) }
                unknownVR = code
            }
            if vr.hasLongHeader {
                guard frame.limit - position >= 12 else { throw fault("the data end before the value's length", tag: tag) }
                length = read32(at: position + 8, frame)
                valueOffset += 4
            } else {
                length = UInt32(read16(at: position + 6, frame))
            }
        } else {
            vr = TagDictionary.vr(for: tag, isSigned: frame.isSigned) ?? .un
            length = read32(at: position + 4, frame)
            if length == .max { vr = tag == .pixelData ? .ob : .sq }
        }
        return ElementHeader(
            tag: tag, vr: vr, unknownVR: unknownVR, isBigEndian: frame.layout.isBigEndian, length: length == .max ? nil : Int(length),
            offset: baseOffset + position, valueOffset: baseOffset + valueOffset)
    }

    /// Begins a sequence or encapsulated pixel data.
    private mutating func open(_ header: ElementHeader, _ frame: TokenizerFrame) throws(DICOMError) -> DataSetToken {
        let start = header.valueOffset - baseOffset
        var inner = TokenizerFrame(
            kind: .sequence, limit: header.length.map { start + $0 } ?? frame.limit, hasUndefinedLength: header.length == nil,
            layout: frame.layout)
        inner.tag = header.tag
        inner.isSigned = frame.isSigned
        switch header.vr {
        case .sq: break
        case .un:
            // A sequence of undefined length under UN is encoded as implicit little endian, whatever is around it (PS3.5 6.2.2).
            inner.layout = .implicitLittleEndian
        case .ob, .ow, .od, .of, .ol, .ov:
            inner.kind = .fragments
            inner.layout = .explicitLittleEndian
            inner.fragmentsStart = start
        default:
            throw fault("a value of \(header.vr.rawValue) cannot have undefined length", tag: header.tag)
        }
        if inner.kind == .sequence, frames.count / 2 >= maximumDepth {
            throw fault("sequences are nested deeper than \(maximumDepth)", tag: header.tag)
        }
        position = start
        frames.append(inner)
        return inner.kind == .fragments ? .fragmentsStart(header) : .sequenceStart(header)
    }

    private mutating func nextItem(_ frame: TokenizerFrame) throws(DICOMError) -> DataSetToken {
        if position == frame.limit, !frame.hasUndefinedLength {
            frames.removeLast()
            return .sequenceEnd(offset: baseOffset + position)
        }
        let (tag, length) = try readItemHeader(frame)
        if tag == .sequenceDelimitationItem, frame.hasUndefinedLength {
            position += 8
            frames.removeLast()
            return .sequenceEnd(offset: baseOffset + position)
        }
        guard tag == .item else { throw fault("\(tag) stands where an item was expected") }
        let offset = baseOffset + position
        let isUndefined = length == .max
        guard isUndefined || Int(length) <= frame.limit - position - 8 else {
            throw fault("the item of \(length) bytes is longer than the \(frame.limit - position - 8) bytes that are left")
        }
        position += 8
        frames[frames.count - 1].items += 1
        var inner = TokenizerFrame(
            kind: .dataSet, limit: isUndefined ? frame.limit : position + Int(length), hasUndefinedLength: isUndefined,
            layout: frame.layout)
        inner.isSigned = frame.isSigned
        frames.append(inner)
        return .itemStart(offset: offset, length: isUndefined ? nil : Int(length))
    }

    private mutating func nextFragment(_ frame: TokenizerFrame) throws(DICOMError) -> DataSetToken {
        let (tag, length) = try readItemHeader(frame)
        let offset = baseOffset + position
        if tag == .sequenceDelimitationItem {
            let encoded = bytes.window(frame.fragmentsStart..<position)
            position += 8
            frames.removeLast()
            return .fragmentsEnd(offset: baseOffset + position, encoded: encoded)
        }
        guard tag == .item else { throw fault("\(tag) stands where a fragment was expected") }
        guard length != .max else { throw fault("a fragment cannot have undefined length") }
        guard Int(length) <= frame.limit - position - 8 else {
            throw fault("the fragment of \(length) bytes is longer than the \(frame.limit - position - 8) bytes that are left")
        }
        let start = position + 8
        position = start + Int(length)
        frames[frames.count - 1].items += 1
        return .fragment(offset: offset, value: bytes.window(start..<position))
    }

    private func readItemHeader(_ frame: TokenizerFrame) throws(DICOMError) -> (Tag, UInt32) {
        guard frame.limit - position >= 8 else { throw fault("the data end before the sequence does") }
        return (readTag(at: position, frame), read32(at: position + 4, frame))
    }

    // The callers have checked that the bytes are there.

    private func readTag(at position: Int, _ frame: TokenizerFrame) -> Tag {
        Tag(read16(at: position, frame), read16(at: position + 2, frame))
    }

    private func read16(at position: Int, _ frame: TokenizerFrame) -> UInt16 {
        let stored = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: UInt16.self) }
        return frame.layout.isBigEndian ? UInt16(bigEndian: stored) : UInt16(littleEndian: stored)
    }

    private func read32(at position: Int, _ frame: TokenizerFrame) -> UInt32 {
        let stored = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: UInt32.self) }
        return frame.layout.isBigEndian ? UInt32(bigEndian: stored) : UInt32(littleEndian: stored)
    }

    private func fault(_ message: String, tag: Tag? = nil) -> DICOMError {
        var steps: [TagPath.Step] = []
        for frame in frames where frame.kind != .dataSet {
            steps.append(TagPath.Step(tag: frame.tag, item: frame.items > 0 ? frame.items - 1 : nil))
        }
        if let tag { steps.append(TagPath.Step(tag: tag)) }
        return DICOMError(message, offset: baseOffset + position, path: TagPath(steps))
    }
}
