// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation
internal import NIOPosix

/// A process as part of a job: operators find their job in their environment, and so does everybody else.
struct OperatorProcess: Sendable, Hashable {
    let operatorName: String
    let jobID: PlatformIdentifier

    /// The most of an environment that is read, in bytes.
    private static let maximumLength = 1 << 20

    /// The operators among processes of this computer; others, and those that may not be looked at, are left out.
    static func find(_ processes: [Int32], in directory: String = "/proc") async throws -> [OperatorProcess] {
        if processes.isEmpty { return [] }
        return try await NIOThreadPool.singleton.runIfActive {
            processes.compactMap { process in
                guard let handle = FileHandle(forReadingAtPath: "\(directory)/\(process)/environ"),
                    let data = try? handle.read(upToCount: maximumLength)
                else { return nil }
                return OperatorProcess(environment: data)
            }
        }
    }

    /// - Parameter environment: `NAME=value` pairs, each with a zero byte after it.
    init?(environment: Data) {
        func value(_ name: String) -> String? {
            let prefix = Data("\(name)=".utf8)
            return environment.split(separator: 0).first { $0.starts(with: prefix) }
                .map { String(decoding: $0.dropFirst(prefix.count), as: UTF8.self) }
        }
        guard let job = value("NVIDIA_CLARA_JOBID"), let jobID = PlatformIdentifier(parsing: job),
            let name = value("NVIDIA_CLARA_STAGENAME")
        else { return nil }
        self.operatorName = name
        self.jobID = jobID
    }
}
