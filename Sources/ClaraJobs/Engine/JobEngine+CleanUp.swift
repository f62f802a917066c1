// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution

extension JobEngine {
    /// Removes what the executor keeps for a stopped job. Throws `unknownJob`, and `wrongState` for one that has not stopped.
    func cleanUpAll(of id: String) async throws(JobsError) {
        for handle in try await ledger.openHandles(ofStopped: id) { await executor.cleanUp(handle) }
    }
}
