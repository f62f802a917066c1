// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One named text of the set of files that makes a pipeline definition.
public struct DefinitionFile: Sendable, Hashable, Codable {
    /// The path as the author or the uploading client gave it; imports are found relative to it.
    public let path: String
    /// The YAML text.
    public let content: String

    public init(path: String, content: String) {
        self.path = path
        self.content = content
    }

    /// Makes a file of raw bytes.
    ///
    /// Throws a ``PipelineError`` of kind ``PipelineError/Kind/malformed`` with the place of the first byte that is not UTF-8.
    public init(path: String, bytes: [UInt8]) throws(PipelineError) {
        guard let content = String(validating: bytes, as: UTF8.self) else {
            throw PipelineError(kind: .malformed, diagnostics: [Self.firstInvalidByte(path: path, bytes: bytes)])
        }
        self.init(path: path, content: content)
    }

    private static func firstInvalidByte(path: String, bytes: [UInt8]) -> Diagnostic {
        var line = 1
        var column = 1
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        return Diagnostic(file: path, line: line, column: column, message: "the file is not UTF-8 text")
    }
}
