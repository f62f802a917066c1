// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraJobs
import Foundation
import Synchronization

/// Payloads as plain folders.
final class TestPayloads: JobPayloads {
    struct Fault: CodedError {
        let code: ErrorCode
        let message: String
    }

    let root: String
    private let state = Mutex((frozen: [String](), freezeFaults: [Fault]()))

    init(root: String) { self.root = root }

    var frozen: [String] { state.withLock { $0.frozen } }

    /// The next calls of `freeze` fail with these.
    func failFreeze(_ faults: [Fault]) { state.withLock { $0.freezeFaults = faults } }

    func freeze(payloadID: String) async throws {
        try state.withLock { state in
            if !state.freezeFaults.isEmpty { throw state.freezeFaults.removeFirst() }
            state.frozen.append(payloadID)
        }
    }

    func inputDirectory(payloadID: String) async throws -> String {
        try made("\(root)/\(payloadID)/input")
    }

    func outputDirectory(payloadID: String, operator name: String, output: String?) async throws -> String {
        try made("\(root)/\(payloadID)/operators/\(name)" + (output.map { "/\($0)" } ?? ""))
    }

    func removeOperatorOutput(payloadID: String, operator name: String) async throws {
        let path = "\(root)/\(payloadID)/operators/\(name)"
        if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
    }

    private func made(_ path: String) throws -> String {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }
}
