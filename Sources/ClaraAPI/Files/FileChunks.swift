// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

package import Foundation

/// The content of a file in chunks, read as they are asked for; it can be gone through once.
package struct FileChunks: AsyncSequence, Sendable {
    /// 1 MiB: large enough that the cost of a message does not count, small enough for every server's limit.
    package static let defaultSize = 1 << 20

    private let file: OpenFile
    private let chunkSize: Int

    package init(_ file: OpenFile, chunkSize: Int = FileChunks.defaultSize) {
        self.file = file
        self.chunkSize = chunkSize
    }

    /// Opens a regular file to read it in chunks.
    package static func open(path: String) async throws -> FileChunks {
        let file = try await OpenFile.open(path, for: .read(followsLinks: true))
        _ = try file.attributes()
        return FileChunks(file)
    }

    package func makeAsyncIterator() -> Iterator {
        Iterator(file: file, chunkSize: chunkSize)
    }

    package struct Iterator: AsyncIteratorProtocol {
        let file: OpenFile
        let chunkSize: Int

        package mutating func next() async throws -> Data? {
            try Task.checkCancellation()
            let data = try await file.read(upTo: chunkSize)
            return data.isEmpty ? nil : data
        }
    }
}
