// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// An instance whose file is complete on the disk and which is about to be recorded.
struct Arrival: Sendable {
    var application: BoundApplication
    /// The value that decides the group.
    var groupValue: String
    var sopInstanceUID: String
    var sopClassUID: String
    var patientID: String
    var studyInstanceUID: String
    var seriesInstanceUID: String
    var callingAETitle: String
    var remoteHost: String
    /// Relative to the folder of received files.
    var path: String
    var size: Int
    var metadata: [String: [String]]?
    var time: Date
}
