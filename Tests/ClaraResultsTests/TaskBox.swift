// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraResultsAPI
import Synchronization

/// Holds a task that outlives the scope it was started in.
final class TaskBox: Sendable {
    private let box = Mutex<Task<[ResultTask], Never>?>(nil)

    var task: Task<[ResultTask], Never>? {
        get { box.withLock { $0 } }
        set { box.withLock { $0 = newValue } }
    }
}
