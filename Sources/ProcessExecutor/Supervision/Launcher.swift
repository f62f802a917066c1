// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import CProcessControl
import ClaraErrors
import ClaraExecution
import Glibc
import Synchronization

/// Starts supervisors.
struct Launcher: Sendable {
    enum Answer: Equatable {
        /// The supervisor has the run and keeps it.
        case claimed
        /// Somebody had it before.
        case taken
    }

    let path: String
    let watcher: ProcessWatcher

    /// Starts a supervisor and waits until it has claimed the run. `ended` is opened when the supervisor is gone.
    func launch(_ state: StateDirectory, ended: Gate) async throws(ExecutionError) -> Answer {
        var ends: [Int32] = [-1, -1]
        guard clara_pipe(&ends) == 0 else { throw ExecutionError(.resourceExhausted, "no descriptors are left to start operators with") }
        let result = spawn(state, listener: ends[1])
        close(ends[1])
        guard result.error == 0 else {
            close(ends[0])
            throw ExecutionError(.unavailable, "cannot start the supervisor '\(path)': \(String(cString: strerror(-result.error)))")
        }
        let pid = result.pid
        let process = clara_process_open(pid)
        guard process >= 0 else {
            close(ends[0])
            throw ExecutionError(
                .resourceExhausted, "cannot watch the supervisor of '\(state.path)': \(String(cString: strerror(-process)))")
        }
        try watcher.watch(process) { _ in
            // It is our child: nobody else takes its end away.
            waitpid(pid, nil, WNOHANG)
            ended.open()
        }
        return try await answer(on: ends[0], of: state)
    }

    private func answer(on descriptor: Int32, of state: StateDirectory) async throws(ExecutionError) -> Answer {
        let line = Mutex("")
        let arrived = Gate()
        try watcher.watch(descriptor) { descriptor in
            var bytes = [UInt8](repeating: 0, count: 512)
            let count = read(descriptor, &bytes, bytes.count)
            line.withLock { $0 = String(decoding: bytes.prefix(max(0, count)).prefix { $0 != 10 }, as: UTF8.self) }
            arrived.open()
        }
        // The answer comes within milliseconds, and what has begun is not to be left in doubt: cancellation does not count here.
        await arrived.waitRegardless()
        switch line.withLock({ $0 }) {
        case "claimed": return .claimed
        case "taken": return .taken
        case let text:
            let reason = text.isEmpty ? "it ended without a word" : text
            throw ExecutionError(.unavailable, "the supervisor of '\(state.path)' could not take the run: \(reason)")
        }
    }

    private func spawn(_ state: StateDirectory, listener: Int32) -> (error: Int32, pid: pid_t) {
        var pid: pid_t = 0
        let error = path.withCString { program in
            state.path.withCString { folder in
                let arguments = [UnsafeMutablePointer(mutating: program), UnsafeMutablePointer(mutating: folder), nil]
                return clara_spawn(program, arguments, listener, &pid)
            }
        }
        return (error, pid)
    }
}
