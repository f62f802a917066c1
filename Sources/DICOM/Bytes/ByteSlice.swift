// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A window over bytes that are held elsewhere, in a mapped file or an array; copying it copies no bytes.
///
/// Indices count from 0 at the window's first byte. The window keeps its source alive.
public struct ByteSlice: Sendable {
    private enum Storage: Sendable {
        case array([UInt8])
        case mapped(MappedFile)
    }

    private let storage: Storage
    private let lower: Int
    public let count: Int

    /// A window over a whole array.
    public init(_ bytes: [UInt8]) {
        storage = .array(bytes)
        lower = 0
        count = bytes.count
    }

    /// A window over a whole mapped file.
    public init(_ file: MappedFile) {
        storage = .mapped(file)
        lower = 0
        count = file.count
    }

    /// A window without bytes.
    public init() {
        self.init([])
    }

    private init(storage: Storage, lower: Int, count: Int) {
        self.storage = storage
        self.lower = lower
        self.count = count
    }

    /// A part of this window, without copying. The range must lie within `0..<count`.
    public func window(_ range: Range<Int>) -> ByteSlice {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return ByteSlice(storage: storage, lower: lower + range.lowerBound, count: range.count)
    }

    /// Gives the bytes as they lie in memory, for the time of the call.
    public func withUnsafeBytes<R, E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R {
        switch storage {
        case .array(let bytes):
            return try bytes.withUnsafeBufferPointer { all throws(E) in
                try body(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[lower..<lower + count])))
            }
        case .mapped(let file):
            return try file.withUnsafeBytes { all throws(E) in
                try body(UnsafeRawBufferPointer(rebasing: all[lower..<lower + count]))
            }
        }
    }
}

extension ByteSlice: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { count }

    public subscript(position: Int) -> UInt8 {
        precondition(position >= 0 && position < count)
        switch storage {
        case .array(let bytes): return bytes[lower + position]
        case .mapped(let file): return file.withUnsafeBytes { $0[lower + position] }
        }
    }

    public func withContiguousStorageIfAvailable<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R? {
        try withUnsafeBytes { raw in try body(raw.assumingMemoryBound(to: UInt8.self)) }
    }
}

extension ByteSlice: Hashable {
    /// Whether both windows show the same bytes, wherever they are held.
    public static func == (one: ByteSlice, other: ByteSlice) -> Bool {
        one.count == other.count && one.withUnsafeBytes { a in other.withUnsafeBytes { b in a.elementsEqual(b) } }
    }

    public func hash(into hasher: inout Hasher) {
        withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
