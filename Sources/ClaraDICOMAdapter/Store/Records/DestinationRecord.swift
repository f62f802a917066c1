// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import GRDB

/// A row of the table `destination`.
struct DestinationRecord: SecondsRecord {
    static let databaseTableName = "destination"

    var name: String
    var aeTitle: String
    var hostIp: String
    var port: Int
    var isDeclared: Bool

    enum CodingKeys: String, CodingKey {
        case name
        case aeTitle = "ae_title"
        case hostIp = "host_ip"
        case port
        case isDeclared = "is_declared"
    }

    init(_ entity: DestinationEntity, isDeclared: Bool) {
        name = entity.name
        aeTitle = entity.aeTitle
        hostIp = entity.hostIp
        port = entity.port
        self.isDeclared = isDeclared
    }

    var entity: DestinationEntity { DestinationEntity(name: name, aeTitle: aeTitle, hostIp: hostIp, port: port) }
}
