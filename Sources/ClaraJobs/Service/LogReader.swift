// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// Reads a log file by blocks and cuts it into lines.
final class LogReader {
    private let path: String
    private var file: FileHandle?
    /// The beginning of a line whose end is not read yet.
    private var rest: [UInt8] = []
    private static let blockLength = 64 << 10

    /// Opens a file; one that does not exist reads as empty.
    init(path: String) throws(JobsError) {
        self.path = path
        guard FileManager.default.fileExists(atPath: path) else { return }
        do {
            file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        } catch {
            throw JobsError(.log, "log '\(path)' cannot be opened", cause: error)
        }
    }

    deinit {
        try? file?.close()
    }

    /// The lines of the next block, at least one; nil at the end.
    func next() throws(JobsError) -> [String]? {
        while let file {
            let block: Data?
            do {
                block = try file.read(upToCount: Self.blockLength)
            } catch {
                throw JobsError(.log, "log '\(path)' cannot be read", cause: error)
            }
            guard let block, !block.isEmpty else {
                try? file.close()
                self.file = nil
                defer { rest = [] }
                return rest.isEmpty ? nil : [Self.text(rest[...])]
            }
            let lines = cut(block)
            if !lines.isEmpty { return lines }
        }
        return nil
    }

    private func cut(_ block: Data) -> [String] {
        rest += block
        var lines: [String] = []
        var start = rest.startIndex
        while start < rest.endIndex {
            let limit = min(rest.endIndex, start + JobLog.maximumLineBytes)
            if let end = rest[start..<limit].firstIndex(of: 0x0A) {
                lines.append(Self.text(rest[start..<end]))
                start = end + 1
            } else if limit - start == JobLog.maximumLineBytes {
                lines.append(Self.text(rest[start..<limit]))
                start = limit
            } else {
                break
            }
        }
        rest.removeFirst(start)
        return lines
    }

    /// Without the carriage return some programs write.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
    }
}
