// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import GRDB

/// A row of the table `payload_file`: a complete file that a client stored, or that came from a reusable payload.
struct PayloadFileRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "payload_file"

    var payloadID: String
    /// From the root of the payload, without a leading slash.
    var name: String
    /// The name without regard to case.
    var folded: String
    var size: Int64
    var mode: Int64

    enum CodingKeys: String, CodingKey {
        case payloadID = "payload_id"
        case name
        case folded
        case size
        case mode
    }

    init(payloadID: String, name: PayloadName, size: UInt64, mode: UInt32) {
        self.payloadID = payloadID
        self.name = name.relative
        self.folded = name.folded
        self.size = Int64(clamping: size)
        self.mode = Int64(mode)
    }

    var file: PayloadFile {
        PayloadFile(
            name: PayloadName(components: name.split(separator: "/").map(String.init)), size: UInt64(clamping: size),
            mode: UInt32(clamping: mode))
    }
}
