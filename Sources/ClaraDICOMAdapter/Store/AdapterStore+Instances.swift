// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Foundation
import GRDB

extension AdapterStore {
    /// Records instances in one transaction, in order.
    ///
    /// An instance joins the open group of its AE title and value; where there is none it opens one, and with it one submission
    /// for each pipeline of the AE title.
    ///
    /// - Throws: ``AdapterError`` with `resourceExhausted` when the disk is full.
    func record(_ arrivals: [Arrival]) throws -> [RecordedArrival] {
        do {
            return try database.write { db in try arrivals.map { try Self.record($0, db) } }
        } catch let error as DatabaseError where Self.signsOfFullDisk.contains(error.extendedResultCode) {
            throw AdapterError(.resourceExhausted, "there is no room to record instances", cause: error)
        }
    }

    /// The write itself, and the shared memory of the write-ahead log, which is a file beside the database.
    private static let signsOfFullDisk: [ResultCode] = [.SQLITE_FULL, .SQLITE_IOERR_SHMSIZE]

    private static func record(_ arrival: Arrival, _ db: Database) throws -> RecordedArrival {
        let aeTitle = arrival.application.entity.aeTitle
        var isFirst = false
        var group: GroupRecord
        if let open = try GroupRecord.fetchOne(
            db, sql: "SELECT * FROM instance_group WHERE state = 'open' AND ae_title = ? AND group_value = ?",
            arguments: [aeTitle, arrival.groupValue])
        {
            group = open
            group.arrivals += 1
            group.lastArrival = arrival.time
            try group.update(db, columns: ["arrivals", "last_arrival"])
        } else {
            isFirst = true
            group = GroupRecord(
                id: RandomIdentifier.make(), aeTitle: aeTitle, groupValue: arrival.groupValue, state: .open, arrivals: 1,
                created: arrival.time, lastArrival: arrival.time)
            try group.insert(db)
            for binding in arrival.application.settings.pipelines {
                try SubmissionRecord(group: group, application: arrival.application, binding: binding, now: arrival.time).insert(db)
            }
        }
        let disposition = try place(arrival, in: group, db)
        return RecordedArrival(groupID: group.id, isFirst: isFirst, arrivals: group.arrivals, disposition: disposition)
    }

    private static func place(_ arrival: Arrival, in group: GroupRecord, _ db: Database) throws -> RecordedArrival.Disposition {
        var record = InstanceRecord(
            groupID: group.id, sopInstanceUID: arrival.sopInstanceUID, sopClassUID: arrival.sopClassUID, patientID: arrival.patientID,
            studyInstanceUID: arrival.studyInstanceUID, seriesInstanceUID: arrival.seriesInstanceUID,
            callingAETitle: arrival.callingAETitle, remoteHost: arrival.remoteHost, path: arrival.path, size: arrival.size,
            revision: 1, metadata: arrival.metadata, stored: arrival.time)
        let twin = try InstanceRecord.fetchOne(
            db, sql: "SELECT * FROM instance WHERE group_id = ? AND sop_instance_uid = ?", arguments: [group.id, arrival.sopInstanceUID])
        guard let twin else {
            try record.insert(db)
            return .added
        }
        guard arrival.application.entity.overwriteSameInstance else { return .dropped }
        record.sequence = twin.sequence
        record.revision = twin.revision + 1
        try record.update(db)
        return .replaced(path: twin.path)
    }

    /// The instances of a group, in the order of their arrival.
    func instances(groupID: String) throws -> [InstanceRecord] {
        try database.read { db in
            try InstanceRecord.fetchAll(db, sql: "SELECT * FROM instance WHERE group_id = ? ORDER BY sequence", arguments: [groupID])
        }
    }

    /// The instances after a known one and those that were replaced, and whether the group is closed, as of one moment.
    func uploadWork(groupID: String, after sequence: Int64) throws -> (files: [InstanceRecord], isClosed: Bool) {
        try database.read { db in
            let files = try InstanceRecord.fetchAll(
                db, sql: "SELECT * FROM instance WHERE group_id = ? AND (sequence > ? OR revision > 1) ORDER BY sequence",
                arguments: [groupID, sequence])
            let state = try String.fetchOne(db, sql: "SELECT state FROM instance_group WHERE id = ?", arguments: [groupID])
            return (files, state != GroupState.open.rawValue)
        }
    }

    /// The paths of all files that are still needed, relative to the folder of received files.
    func livePaths() throws -> Set<String> {
        try database.read { db in
            try String.fetchSet(
                db,
                sql: """
                    SELECT path FROM instance JOIN instance_group ON instance_group.id = instance.group_id
                    WHERE instance_group.state != 'done'
                    """)
        }
    }
}
