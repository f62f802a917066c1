// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import GRDB

extension Row {
    /// A time stored as seconds since 1970.
    func date(_ column: String) -> Date? {
        (self[column] as Double?).map { Date(timeIntervalSince1970: $0) }
    }

    /// A value stored by its raw text; one this version does not know is a fault, not a guess.
    func value<Value: RawRepresentable>(_ column: String, of type: Value.Type) throws -> Value where Value.RawValue == String {
        let text: String = self[column]
        guard let value = Value(rawValue: text) else {
            throw JobsError(.store, "column '\(column)' of the job tables holds '\(text)', which this version does not know")
        }
        return value
    }

    /// A value stored as JSON text.
    func json<Value: Decodable>(_ column: String, of type: Value.Type) throws -> Value? {
        guard let text: String = self[column] else { return nil }
        return try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}

/// A value as JSON text, keys in order so that equal values give equal texts.
func jsonText(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}
