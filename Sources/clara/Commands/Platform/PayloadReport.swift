// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI

/// A payload as JSON.
struct PayloadReport: Encodable {
    struct File: Encodable {
        let name: String
        let size: UInt64
    }

    let payloadId: String
    let type: String
    let jobId: String?
    let metadata: [String: String]
    let files: [File]

    init(_ payload: PlatformPayload) {
        payloadId = payload.id
        type = payload.kind.wireName
        jobId = payload.jobID
        metadata = payload.metadata
        files = payload.files.map { File(name: $0.name, size: $0.size) }
    }
}
