// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import CProcessControl
public import Foundation
internal import Synchronization

/// A program of others that runs beside this one, in a session of its own.
///
/// The program's signals are as a shell would give them, although the threads that run Swift tasks block most of them; nothing that
/// this process has open is handed down. Waiting for it suspends a task and never blocks a thread of the task pool.
public final class ForeignProgram: Sendable {
    private struct State {
        var exit: ProgramExit?
        var waiting: [CheckedContinuation<ProgramExit, Never>] = []
    }

    public let processIdentifier: Int32
    /// The file that takes the output.
    public let outputPath: String
    private let state = Mutex(State())

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - environment: Added to this process's environment; an empty value takes a variable away.
    ///   - directory: The working directory; this process's own without it.
    ///   - outputPath: The file that takes the output, at its end; /dev/null without it.
    ///   - errorsPath: The same for the standard error; with the output without it.
    /// - Throws: ``ForeignProgramError`` when a file cannot be opened or the program cannot be started.
    public init(
        _ executable: String, _ arguments: [String], environment: [String: String] = [:], directory: String? = nil,
        outputPath: String? = nil, errorsPath: String? = nil
    ) throws(ForeignProgramError) {
        self.outputPath = outputPath ?? "/dev/null"
        let output = try Self.open(self.outputPath)
        defer { close(output) }
        let errors = try errorsPath.map(Self.open) ?? output
        defer { if errors != output { close(errors) } }
        let inherited = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }.filter { !$0.value.isEmpty }
        let argumentStrings = ([executable] + arguments).map { strdup($0) } + [nil]
        let environmentStrings = inherited.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (argumentStrings + environmentStrings).forEach { free($0) } }
        var pid: pid_t = 0
        let result = clara_spawn_program(executable, argumentStrings, environmentStrings, directory, output, errors, &pid)
        guard result == 0 else { throw ForeignProgramError(executable: executable, number: -result) }
        processIdentifier = pid
        let thread = Thread { [self] in reap() }
        thread.stackSize = 1 << 17
        thread.start()
    }

    /// What the program wrote so far; its errors too, when they have no file of their own.
    public var output: String {
        outputPath == "/dev/null" ? "" : String(decoding: FileManager.default.contents(atPath: outputPath) ?? Data(), as: UTF8.self)
    }

    public var isRunning: Bool { state.withLock { $0.exit == nil } }

    /// Sends a signal to the program and everything it started; nothing happens when it has ended.
    public func send(_ signal: Int32) {
        state.withLock { state in
            if state.exit == nil { kill(-processIdentifier, signal) }
        }
    }

    /// Waits for the end.
    public func exit() async -> ProgramExit {
        await withCheckedContinuation { continuation in
            let exit: ProgramExit? = state.withLock { state in
                if state.exit == nil { state.waiting.append(continuation) }
                return state.exit
            }
            if let exit { continuation.resume(returning: exit) }
        }
    }

    /// Asks the program to end, waits, and kills it and what it started when it has not ended within `patience`.
    @discardableResult
    public func stop(_ signal: Int32 = SIGTERM, patience: Duration = .seconds(10)) async -> ProgramExit {
        send(signal)
        return await withTaskGroup(of: Void.self) { group in
            group.addTask {
                // A cancelled task has no more time to give.
                try? await Task.sleep(for: patience)
                self.send(SIGKILL)
            }
            let exit = await self.exit()
            group.cancelAll()
            return exit
        }
    }

    private func reap() {
        // The process stays a zombie, and its number taken, until no signal can be on its way to it.
        var information = siginfo_t()
        while waitid(P_PID, id_t(processIdentifier), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        let (exit, waiting) = state.withLock { state in
            var status: Int32 = 0
            while waitpid(processIdentifier, &status, 0) < 0, errno == EINTR {}
            let exit = ProgramExit(waitStatus: status)
            state.exit = exit
            defer { state.waiting = [] }
            return (exit, state.waiting)
        }
        for continuation in waiting { continuation.resume(returning: exit) }
    }

    private static func open(_ path: String) throws(ForeignProgramError) -> Int32 {
        let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw ForeignProgramError(executable: path, number: errno) }
        return descriptor
    }
}
