// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraOperator
import Foundation

/// The files that an operator finds below a directory.
enum ResultFiles {
    /// Paths relative to the directory, in order; links are not followed, hidden files are left out.
    static func list(below directory: String) throws(OperatorError) -> [String] {
        guard let paths = FileManager.default.enumerator(atPath: directory) else {
            throw OperatorError(.notFound, "\(directory) cannot be read")
        }
        var files: [String] = []
        while let path = paths.nextObject() as? String {
            guard paths.fileAttributes?[.type] as? FileAttributeType == .typeRegular else { continue }
            if !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { files.append(path) }
        }
        return files.sorted()
    }

    /// Whether a file has the preamble and prefix of PS3.10 section 7.1.
    static func isDICOM(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        guard let head = try? file.read(upToCount: 132), head.count == 132 else { return false }
        return head.suffix(4) == Data("DICM".utf8)
    }
}
