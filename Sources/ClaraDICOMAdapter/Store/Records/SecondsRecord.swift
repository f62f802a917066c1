// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import GRDB

/// A row whose times are stored as seconds since 1970.
protocol SecondsRecord: Codable, FetchableRecord, PersistableRecord, Sendable {}

extension SecondsRecord {
    static func databaseDateEncodingStrategy(for column: String) -> DatabaseDateEncodingStrategy { .timeIntervalSince1970 }
    static func databaseDateDecodingStrategy(for column: String) -> DatabaseDateDecodingStrategy { .timeIntervalSince1970 }
}
