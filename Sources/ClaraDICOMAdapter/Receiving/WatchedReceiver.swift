// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOMNetwork
import NIOCore

/// Tells when an instance is over, stored or not.
struct WatchedReceiver: InstanceReceiver {
    let receiver: any InstanceReceiver
    let ended: @Sendable () -> Void

    func receive(_ bytes: ByteBuffer) async throws {
        try await receiver.receive(bytes)
    }

    func finish() async -> DIMSEStatus {
        await conclude().status
    }

    func conclude() async -> StoreOutcome {
        defer { ended() }
        return await receiver.conclude()
    }

    func discard() async {
        await receiver.discard()
        ended()
    }
}
