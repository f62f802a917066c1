// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore

/// Runs the code of a task on the thread of an event loop.
///
/// A task that prefers it runs where its connection's bytes arrive: no thread is woken between a read and its handling.
final class EventLoopTaskExecutor: TaskExecutor {
    private let eventLoop: any EventLoop

    init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        eventLoop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
