// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import Foundation
internal import GRDB

/// A row of the table `payload`.
struct PayloadRecord: Codable, FetchableRecord, PersistableRecord {
    /// How far a payload has come.
    enum Phase: String, Codable {
        /// Being made; clients do not know it yet.
        case creating
        case open
        /// Its files can no longer be changed by clients.
        case frozen
        /// Being removed; clients do not know it any more.
        case deleting
    }

    static let databaseTableName = "payload"

    var id: String
    var kind: Int
    var jobID: String?
    var phase: Phase
    /// Seconds since 1970.
    var created: Double

    enum CodingKeys: String, CodingKey {
        case id
        case kind
        case jobID = "job_id"
        case phase
        case created
    }

    /// The payload, unless clients must not see it.
    var visible: Payload? {
        guard phase == .open || phase == .frozen, let kind = Payload.Kind(rawValue: kind) else { return nil }
        return Payload(id: id, kind: kind, jobID: jobID, isReadOnly: phase == .frozen, created: Date(timeIntervalSince1970: created))
    }
}
