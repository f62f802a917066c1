// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOMNetwork
import NIOCore

/// Takes an instance that nobody wants: it is answered with success and leaves no trace.
struct IgnoredInstance: InstanceReceiver {
    func receive(_ bytes: ByteBuffer) async throws {}
    func finish() async -> DIMSEStatus { .success }
    func discard() async {}
}
