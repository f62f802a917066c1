// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Foundation

/// Fetches the files of a payload that a source names.
struct Downloader: Sendable {
    struct Result: Sendable {
        /// Where the file is here.
        let path: String
        let size: UInt64
    }

    let platform: any PlatformAPI
    var parallel = 4

    /// Fetches every file that fits, keeping the folders below the part of the path that has no wildcards.
    ///
    /// Throws ``CommandError`` when no file fits, and when a name in the payload would lead out of the folder.
    func download(_ source: DownloadSource, to folder: String) async throws -> [Result] {
        let payload = try await payload(source.id)
        let exact = payload.files.filter { source.pattern.matches($0.name) }
        let found = exact.isEmpty ? payload.files.filter { source.pattern.holds($0.name) } : exact
        guard !found.isEmpty else {
            throw CommandError(.notFound, "no file of the payload \(payload.id) fits \(Terminal.printable(source.path))")
        }
        let plan = try found.map { file in
            let name = source.pattern.nameBelowBase(file.name)
            guard !name.isEmpty, !name.split(separator: "/").contains("..") else {
                throw CommandError(.corruptData, "the payload holds a file whose name leads out of it: \(Terminal.printable(file.name))")
            }
            return (file: file, path: (folder as NSString).appendingPathComponent(name))
        }
        let progress = TransferProgress(verb: "downloading", files: plan.count, bytes: found.reduce(0) { $0 &+ $1.size })
        try await withThrowingTaskGroup(of: Void.self) { group in
            var waiting = plan.makeIterator()
            func next() {
                guard let item = waiting.next() else { return }
                group.addTask {
                    _ = try await platform.downloadFile(payloadID: payload.id, name: item.file.name, to: item.path)
                    progress.finished(item.file.size)
                }
            }
            for _ in 0..<parallel { next() }
            while try await group.next() != nil { next() }
        }
        progress.end()
        return plan.map { Result(path: $0.path, size: $0.file.size) }
    }

    /// The payload of a job, or the payload itself, by its id.
    private func payload(_ text: String) async throws -> PlatformPayload {
        let jobs = try await platform.listJobs()
        let whole = PlatformIdentifier(parsing: text)?.value
        if let whole, !jobs.contains(where: { $0.id == whole }) { return try await platform.payloadDetails(whole) }
        let id = try await IdentifierPrefix(kind: "job", text: text).resolve { jobs.map(\.id) }
        guard let job = jobs.first(where: { $0.id == id }) else { throw CommandError(.notFound, "there is no job \(id)") }
        return try await platform.payloadDetails(job.payloadID)
    }
}
