// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Synchronization

/// A program of the system that tests talk to.
struct Program {
    var name: String
    var arguments: [String]
    var environment: [String: String] = [:]

    static func isInstalled(_ name: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\(name)")
    }

    struct Exit {
        var status: Int32
        var output: String
    }

    /// Runs the program to its end; it is ended when the task is cancelled.
    func run() async throws -> Exit {
        let log = FileManager.default.temporaryDirectory.appendingPathComponent("program-\(UUID().uuidString).log")
        try Data().write(to: log)
        defer { try? FileManager.default.removeItem(at: log) }
        let process = try make(log: log)
        let status = try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
                do { try process.run() } catch { continuation.resume(throwing: error) }
            }
        } onCancel: {
            if process.isRunning { process.terminate() }
        }
        return Exit(status: status, output: (try? String(contentsOf: log, encoding: .utf8)) ?? "")
    }

    /// Runs the program beside `body` and ends it afterwards.
    func during<R: Sendable>(_ body: () async throws -> R) async throws -> R {
        let process = try make(log: URL(fileURLWithPath: "/dev/null"))
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        return try await body()
    }

    private func make(log: URL) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/\(name)")
        process.arguments = arguments
        var values = ProcessInfo.processInfo.environment
        values.removeValue(forKey: "TCP_NODELAY")
        process.environment = values.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        let output = try FileHandle(forWritingTo: log)
        process.standardOutput = output
        process.standardError = output
        return process
    }
}
