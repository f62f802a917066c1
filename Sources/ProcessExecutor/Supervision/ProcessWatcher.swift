// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import CProcessControl
import ClaraErrors
import ClaraExecution
import Foundation
import Glibc
import Synchronization

/// Waits for any number of descriptors (ends of processes, lines in pipes) on one thread of its own.
final class ProcessWatcher: Sendable {
    /// What the thread shares with us; it must not keep the watcher itself alive.
    private final class Core: Sendable {
        let set: Int32
        let handlers = Mutex<(next: UInt64, byNumber: [UInt64: @Sendable () -> Void])>((1, [:]))

        init(set: Int32) { self.set = set }

        func run(until end: Int32) {
            var numbers = [UInt64](repeating: 0, count: 64)
            while true {
                let count = numbers.withUnsafeMutableBufferPointer { clara_waitset_wait(set, $0.baseAddress) }
                guard count >= 0 else { break }
                for number in numbers.prefix(Int(count)) {
                    if number == 0 {
                        close(end)
                        close(set)
                        return
                    }
                    handlers.withLock { $0.byNumber.removeValue(forKey: number) }?()
                }
            }
        }
    }

    private let core: Core
    private let ending: Int32

    init() throws(ExecutionError) {
        var ends: [Int32] = [-1, -1]
        let set = clara_waitset_create()
        guard set >= 0, clara_pipe(&ends) == 0, clara_waitset_add(set, ends[0], 0) == 0 else {
            throw ExecutionError(.resourceExhausted, "no descriptors are left to watch operators with")
        }
        core = Core(set: set)
        ending = ends[1]
        let thread = Thread { [core, end = ends[0]] in core.run(until: end) }
        thread.name = "operators"
        thread.start()
    }

    deinit {
        close(ending)
    }

    /// Calls the handler once, on the watcher's thread, when the descriptor has something to tell, and closes the descriptor then.
    func watch(_ descriptor: Int32, handler: @escaping @Sendable (Int32) -> Void) throws(ExecutionError) {
        let set = core.set
        let number = core.handlers.withLock { handlers in
            defer { handlers.next += 1 }
            handlers.byNumber[handlers.next] = {
                handler(descriptor)
                clara_waitset_remove(set, descriptor)
                close(descriptor)
            }
            return handlers.next
        }
        guard clara_waitset_add(set, descriptor, number) == 0 else {
            _ = core.handlers.withLock { $0.byNumber.removeValue(forKey: number) }
            close(descriptor)
            throw ExecutionError(.resourceExhausted, "no descriptors are left to watch operators with")
        }
    }
}
