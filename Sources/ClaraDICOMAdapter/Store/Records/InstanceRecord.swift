// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import GRDB

/// A row of the table `instance`.
struct InstanceRecord: SecondsRecord {
    static let databaseTableName = "instance"

    /// The order of arrival; nil before the row is inserted.
    var sequence: Int64?
    var groupID: String
    var sopInstanceUID: String
    var sopClassUID: String
    var patientID: String
    var studyInstanceUID: String
    var seriesInstanceUID: String
    var callingAETitle: String
    var remoteHost: String
    var path: String
    var size: Int
    var revision: Int
    /// Values by `GGGGEEEE` for the job's metadata; nil when none are wanted.
    var metadata: [String: [String]]?
    var stored: Date

    enum CodingKeys: String, CodingKey {
        case sequence
        case groupID = "group_id"
        case sopInstanceUID = "sop_instance_uid"
        case sopClassUID = "sop_class_uid"
        case patientID = "patient_id"
        case studyInstanceUID = "study_instance_uid"
        case seriesInstanceUID = "series_instance_uid"
        case callingAETitle = "calling_ae_title"
        case remoteHost = "remote_host"
        case path, size, revision, metadata, stored
    }

    /// The file's name in the payload: `dcm/<patient>/<study>/<series>/<instance>.dcm`.
    var payloadName: String {
        let components = [patientID, studyInstanceUID, seriesInstanceUID, sopInstanceUID].map(FileNameComponent.make)
        return "dcm/" + components.joined(separator: "/") + ".dcm"
    }
}
