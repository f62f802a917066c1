// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Foundation

/// A program that the demo started, in a session of its own, with its output in a file.
final class ChildProcess: Sendable {
    let name: String
    let logPath: String
    let processIdentifier: pid_t
    private let process: Process
    private let ended: AsyncStream<Int32>

    /// Starts a program.
    ///
    /// - Throws: ``DemoError`` when it cannot be started.
    init(_ executable: String, _ arguments: [String], environment: [String: String] = [:], logPath: String) throws {
        name = URL(filePath: executable).lastPathComponent
        self.logPath = logPath
        process = Process()
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        process.standardInput = FileHandle.nullDevice
        guard FileManager.default.createFile(atPath: logPath, contents: nil), let log = FileHandle(forWritingAtPath: logPath) else {
            throw DemoError(.resourceExhausted, "\(logPath) cannot be written")
        }
        process.standardOutput = log
        process.standardError = log
        let (ended, continuation) = AsyncStream.makeStream(of: Int32.self, bufferingPolicy: .bufferingNewest(1))
        self.ended = ended
        process.terminationHandler = { process in
            continuation.yield(process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus)
            continuation.finish()
        }
        do {
            try process.run()
        } catch {
            throw DemoError(.notFound, "\(executable) cannot be started", cause: error)
        }
        processIdentifier = process.processIdentifier
    }

    var isRunning: Bool { process.isRunning }

    /// Waits for the end; returns the exit status, or 128 plus the signal. To be awaited once.
    func status() async -> Int32 {
        for await status in ended { return status }
        return process.isRunning ? -1 : process.terminationStatus
    }

    /// Asks the program to end and waits; kills it when it does not within `patience`.
    func stop(patience: Duration = .seconds(10)) async {
        guard process.isRunning else { return }
        process.terminate()
        let deadline = ContinuousClock.now + patience
        while process.isRunning, ContinuousClock.now < deadline { try? await Task.sleep(for: .milliseconds(20)) }
        if process.isRunning { kill(processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }

    /// The last lines of its output.
    func logTail(_ lines: Int = 15) -> String {
        let text = (try? String(contentsOfFile: logPath, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").suffix(lines).joined(separator: "\n")
    }

    /// Finds a program along PATH and in the system's own directories.
    static func find(_ name: String) -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let folders = path.split(separator: ":").map(String.init) + ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/bin"]
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
