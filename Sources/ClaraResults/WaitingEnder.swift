// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ServiceLifecycle

/// Ends the waiting of agents at shutdown, so that their open requests do not hold it up.
struct WaitingEnder: Service {
    let bell: TaskBell

    func run() async throws {
        // Rung by nobody: this waits for the shutdown, or for cancellation.
        await withGracefulShutdownHandler {
            await bell.wait(for: "", since: 0)
        } onGracefulShutdown: {
            bell.close()
        }
    }
}
