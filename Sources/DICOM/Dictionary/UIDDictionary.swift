// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Looks up the registered unique identifiers (PS3.6 Annex A).
enum UIDDictionary {
    struct Entry: Sendable {
        let kind: Character
        let isRetired: Bool
        let keyword: String
        let name: String
    }

    /// Built at the first look-up; about 480 rows.
    static let entries: [String: Entry] = {
        let table = UIDTableGenerated.rows
        let text = String(decoding: UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount), as: UTF8.self)
        var entries: [String: Entry] = [:]
        entries.reserveCapacity(512)
        for row in text.split(separator: "\n") {
            let fields = row.split(separator: "|", maxSplits: 4, omittingEmptySubsequences: false)
            guard fields.count == 5, let kind = fields[1].first else { continue }
            entries[String(fields[0])] = Entry(
                kind: kind, isRetired: fields[2] == "r", keyword: String(fields[3]), name: String(fields[4]))
        }
        return entries
    }()
}
