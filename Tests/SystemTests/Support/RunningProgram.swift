// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// A program that a test started; its output goes to a file.
final class RunningProgram: Sendable {
    let processIdentifier: pid_t
    let outputPath: String
    private let process: Process

    init(_ executable: String, _ arguments: [String], environment: [String: String] = [:], directory: String, outputPath: String) throws {
        process = Process()
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        process.currentDirectoryURL = URL(filePath: directory)
        process.standardInput = FileHandle.nullDevice
        if !FileManager.default.fileExists(atPath: outputPath) {
            _ = FileManager.default.createFile(atPath: outputPath, contents: nil)
        }
        let log = try FileHandle(forWritingTo: URL(filePath: outputPath))
        try log.seekToEnd()
        process.standardOutput = log
        process.standardError = log
        self.outputPath = outputPath
        try process.run()
        processIdentifier = process.processIdentifier
    }

    var isRunning: Bool { process.isRunning }

    var output: String { (try? String(contentsOfFile: outputPath, encoding: .utf8)) ?? "" }

    func send(_ signal: Int32) {
        kill(processIdentifier, signal)
    }

    /// Waits for the end; returns the exit status, or 128 plus the signal.
    func wait() -> Int32 {
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    }

    /// Resident memory in bytes, from the kernel's table.
    var residentBytes: Int {
        let status = (try? String(contentsOfFile: "/proc/\(processIdentifier)/status", encoding: .utf8)) ?? ""
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }) else { return 0 }
        return (line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) * 1024
    }
}
