// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// Which fragments make up which frame of encapsulated pixel data (PS3.5 section A.4).
extension DataSet {
    /// For each frame its fragments in order, without copying: by the Extended Offset Table, else the Basic Offset Table, else by
    /// the number of frames.
    ///
    /// Without a table a single frame takes all fragments, and as many fragments as frames are one each. Otherwise frames begin at
    /// the fragments that begin a JPEG, JPEG-LS, JPEG 2000 or JPEG XL code stream, if those are as many as frames.
    ///
    /// - Throws: `failedPrecondition` when the pixel data are absent or not encapsulated; `corruptData` when a table points
    ///   elsewhere than to fragments, or the frames cannot be told apart.
    public func encapsulatedFrames() throws(DICOMError) -> [[ByteSlice]] {
        guard let pixels = self[.pixelData]?.fragments else {
            throw DICOMError(code: .failedPrecondition, "there are no encapsulated pixel data", path: TagPath([.init(tag: .pixelData)]))
        }
        let ranges = pixels.itemRanges()
        let fragments = Array(ranges.dropFirst())
        let extended = self[.extendedOffsetTable]?.ints ?? []
        if !extended.isEmpty {
            return try extendedFrames(pixels, fragments, offsets: extended, lengths: self[.extendedOffsetTableLengths]?.ints ?? [])
        }
        let offsets = pixels.offsetTable
        if !offsets.isEmpty {
            return try Self.split(fragments, at: offsets.map { Int($0) }).map { $0.map(pixels.encoded.window) }
        }
        let frameCount = max(1, int(.numberOfFrames) ?? 1)
        if frameCount == 1 { return [fragments.map(pixels.encoded.window)] }
        if frameCount == fragments.count { return fragments.map { [pixels.encoded.window($0)] } }
        let starts = fragments.filter { Self.beginsCodeStream(pixels.encoded.window($0)) }
        guard let first = fragments.first, starts.count == frameCount, starts.first == first else {
            throw Self.fault("\(fragments.count) fragments cannot be divided into \(frameCount) frames without an offset table")
        }
        let offsetsOfStarts = starts.map { $0.lowerBound - first.lowerBound }
        return try Self.split(fragments, at: offsetsOfStarts).map { $0.map(pixels.encoded.window) }
    }

    /// Each frame is one fragment; the lengths leave the padding out.
    private func extendedFrames(
        _ pixels: FragmentSequence, _ fragments: [Range<Int>], offsets: [Int], lengths: [Int]
    ) throws(DICOMError) -> [[ByteSlice]] {
        guard lengths.count == offsets.count else {
            throw Self.fault("the Extended Offset Table has \(offsets.count) offsets and \(lengths.count) lengths")
        }
        var frames: [[ByteSlice]] = []
        for (group, length) in zip(try Self.split(fragments, at: offsets), lengths) {
            guard group.count == 1, length >= 0, length <= group[0].count else {
                throw Self.fault("the Extended Offset Table does not match the fragments")
            }
            frames.append([pixels.encoded.window(group[0].lowerBound..<group[0].lowerBound + length)])
        }
        return frames
    }

    /// Divides fragments at offsets that count from the first one's header.
    private static func split(_ fragments: [Range<Int>], at offsets: [Int]) throws(DICOMError) -> [[Range<Int>]] {
        guard let first = fragments.first else { throw fault("there are offsets but no fragments") }
        var frames: [[Range<Int>]] = []
        var next = 0
        for fragment in fragments {
            if next < offsets.count, offsets[next] == fragment.lowerBound - first.lowerBound {
                frames.append([])
                next += 1
            }
            guard !frames.isEmpty else { throw fault("the first offset is not the first fragment's") }
            frames[frames.count - 1].append(fragment)
        }
        guard next == offsets.count else { throw fault("offset \(offsets[next]) leads to no fragment") }
        return frames
    }

    private static func beginsCodeStream(_ fragment: ByteSlice) -> Bool {
        guard fragment.count >= 2, fragment[0] == 0xFF else { return false }
        // The start of image of JPEG and JPEG-LS, the start of code stream of JPEG 2000, the signature of JPEG XL.
        return fragment[1] == 0xD8 || fragment[1] == 0x4F || fragment[1] == 0x0A
    }

    private static func fault(_ message: String) -> DICOMError {
        DICOMError(message, path: TagPath([.init(tag: .pixelData)]))
    }
}
