// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// JSON for programs: sorted keys, dates as ISO 8601.
enum JSONText {
    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
