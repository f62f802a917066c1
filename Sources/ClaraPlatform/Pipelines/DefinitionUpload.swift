// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraPipelines

/// Puts a streamed definition together: parts of the same path make one file, names that differ by case are the same.
struct DefinitionUpload {
    /// The most that all files of one definition may take, in UTF-8 bytes.
    static let maximumBytes = 16 << 20
    /// The most files of one definition.
    static let maximumFiles = 1000

    private var order: [String] = []
    private var contents: [String: (path: String, content: String)] = [:]
    private var bytes = 0

    /// Adds a part.
    ///
    /// - Throws: `PlatformError` for a part without a path, or beyond the limits.
    mutating func add(path: String, content: String) throws(PlatformError) {
        guard !path.isEmpty else { throw PlatformError(.pipelineDefinitionError, "A definition file has no path.") }
        bytes += content.utf8.count + path.utf8.count
        guard bytes <= Self.maximumBytes else {
            throw PlatformError(.pipelineDefinitionError, "The definition is larger than \(Self.maximumBytes) bytes.")
        }
        let key = path.lowercased()
        if contents[key] == nil {
            guard order.count < Self.maximumFiles else {
                throw PlatformError(.pipelineDefinitionError, "The definition has more than \(Self.maximumFiles) files.")
            }
            order.append(key)
            contents[key] = (path, "")
        }
        contents[key]?.content += content
    }

    /// The files in the order they began; the first is the root.
    var files: [DefinitionFile] {
        order.compactMap { contents[$0] }.map { DefinitionFile(path: $0.path, content: $0.content) }
    }
}
