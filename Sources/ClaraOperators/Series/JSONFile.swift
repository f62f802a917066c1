// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraOperator
import Foundation

/// JSON documents that operators leave for each other and for people.
enum JSONFile {
    /// Writes a value with sorted keys, so that equal values make equal files; the file appears when it is complete.
    static func write(_ value: some Encodable, to path: String) throws(OperatorError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            try (encoder.encode(value) + Data("\n".utf8)).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw OperatorError(.unavailable, "\(path) cannot be written", cause: error)
        }
    }
}
