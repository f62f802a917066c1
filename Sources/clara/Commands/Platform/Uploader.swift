// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import Synchronization

/// Sends the files of a plan, a few at a time, and shows on a terminal how far it is.
struct Uploader: Sendable {
    let platform: any PlatformAPI
    let payloadID: String
    /// Where the files go in the payload; empty for its input.
    var folder = ""
    var parallel = 4

    /// Sends all files; throws the first fault and leaves the rest unsent.
    func upload(_ plan: UploadPlan) async throws {
        let progress = TransferProgress(verb: "uploading", files: plan.items.count, bytes: plan.totalSize)
        try await withThrowingTaskGroup(of: Void.self) { group in
            var waiting = plan.items.makeIterator()
            func next() {
                guard let item = waiting.next() else { return }
                let name = folder.isEmpty ? item.name : "\(folder)/\(item.name)"
                group.addTask {
                    _ = try await platform.uploadFile(payloadID: payloadID, name: name, path: item.path)
                    progress.finished(item.size)
                }
            }
            for _ in 0..<parallel { next() }
            while try await group.next() != nil { next() }
        }
        progress.end()
    }
}
