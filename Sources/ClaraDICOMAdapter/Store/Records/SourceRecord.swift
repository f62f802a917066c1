// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import GRDB

/// A row of the table `source`.
struct SourceRecord: SecondsRecord {
    static let databaseTableName = "source"

    var aeTitle: String
    var hostIp: String
    var isDeclared: Bool

    enum CodingKeys: String, CodingKey {
        case aeTitle = "ae_title"
        case hostIp = "host_ip"
        case isDeclared = "is_declared"
    }

    init(_ entity: SourceEntity, isDeclared: Bool) {
        aeTitle = entity.aeTitle
        hostIp = entity.hostIp
        self.isDeclared = isDeclared
    }

    var entity: SourceEntity { SourceEntity(aeTitle: aeTitle, hostIp: hostIp) }
}
