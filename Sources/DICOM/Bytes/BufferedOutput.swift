// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Collects text and hands it on in pieces, so that what is written out is never all in memory.
public struct BufferedOutput {
    private static let limit = 1 << 16

    private var buffer: [UInt8] = []
    private let write: ([UInt8]) throws(DICOMError) -> Void

    /// - Parameter write: takes the next piece; called with at least one byte.
    public init(write: @escaping ([UInt8]) throws(DICOMError) -> Void) {
        self.write = write
    }

    public mutating func append(_ text: String) throws(DICOMError) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.limit { try flush() }
    }

    mutating func append(_ byte: UInt8) {
        buffer.append(byte)
    }

    /// Hands on what has collected.
    public mutating func flush() throws(DICOMError) {
        guard !buffer.isEmpty else { return }
        try write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
