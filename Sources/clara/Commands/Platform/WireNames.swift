// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI

// The names of the platform API's enumerations, which scripts know.

extension PlatformJob.State {
    var wireName: String { "JOB_STATE_\(self)".uppercased() }
}

extension PlatformJob.Status {
    var wireName: String { "JOB_STATUS_\(self)".uppercased() }
}

extension PlatformJob.Priority {
    var wireName: String { "JOB_PRIORITY_\(self)".uppercased() }
}

extension PlatformJob.OperatorStatus {
    var wireName: String { "JOB_OPERATOR_STATUS_\(self)".uppercased() }
}

extension PlatformPayload.Kind {
    var wireName: String { "PAYLOAD_TYPE_\(self)".uppercased() }
}
