// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

/// Something that a test turns on and off while others look.
final class Switch: Sendable {
    private let state = Mutex(false)

    var isOn: Bool {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
