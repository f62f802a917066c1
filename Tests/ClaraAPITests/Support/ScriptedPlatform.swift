// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import GRPCCore
import SwiftProtobuf
import Synchronization

/// Platform services that keep payloads in memory and answer the rest as a test says.
final class ScriptedPlatform: Sendable {
    struct Observed {
        var headers: [Nvidia_Clara_Platform_RequestHeader] = []
        var uploadMessages = 0
        var largestChunk = 0
        var files: [String: Data] = [:]
        var pipelineParts: [Nvidia_Clara_Platform_PipelineDefinitionFile] = []
        var jobStarts: [Nvidia_Clara_Platform_JobsStartRequest] = []
        var jobFilters: [Nvidia_Clara_Platform_JobsListRequest] = []
        var downloadedMessages = 0
        var isWatcherGone = false
    }

    let observed = Mutex(Observed())
    /// What every request is refused with, if it is.
    let refusal: Nvidia_Clara_Platform_ResponseHeader?

    init(refusal: Nvidia_Clara_Platform_ResponseHeader? = nil) {
        self.refusal = refusal
    }

    var services: [any RegistrableRPCService] {
        [
            ScriptedClara(platform: self), ScriptedPayloads(platform: self), ScriptedPipelines(platform: self),
            ScriptedJobs(platform: self),
        ]
    }

    func note(_ header: Nvidia_Clara_Platform_RequestHeader) -> Nvidia_Clara_Platform_ResponseHeader {
        observed.withLock { $0.headers.append(header) }
        return refusal ?? Nvidia_Clara_Platform_ResponseHeader()
    }
}
