// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI

extension Nvidia_Clara_Platform_PayloadFileDetails {
    init(_ file: PayloadFile) {
        self.init()
        name = file.name.rooted
        size = file.size
        mode = file.mode
    }
}

extension Nvidia_Clara_Platform_PayloadsDetailsResponse {
    /// The record of a payload, without a file.
    init(_ payload: Payload, metadata: [String: String]) {
        self.init()
        header = .init()
        payloadID = .init(payload.id)
        type = Nvidia_Clara_Platform_PayloadType(rawValue: payload.kind.rawValue) ?? .unknown
        if let job = payload.jobID { jobID = .init(job) }
        self.metadata = metadata
    }
}
