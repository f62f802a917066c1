// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOMNetwork
import Synchronization

/// A port that nobody listens on: it was free a moment ago.
func freePort() async throws -> Int {
    let port = Mutex(0)
    try await Receiver().run { bound in port.withLock { $0 = bound } }
    return port.withLock { $0 }
}
