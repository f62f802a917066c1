// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

@testable import DICOMNetwork

/// Writes into a folder that may not be there.
struct ScriptedFolder: StorageProvider {
    var folder: String

    func decide(_ request: AssociationRequest) async -> AssociationDecision {
        .accept(request.contexts.map { StorageNegotiation.result(for: $0) })
    }

    func begin(_ store: StoreRequest, on association: AssociationInfo) async throws -> any InstanceReceiver {
        Part10FileReceiver(store, on: association, destination: .folder(folder))
    }

    func ended(_ association: AssociationInfo, _ reason: AssociationEnd) async {}
}

/// The ends of associations in the order they were told.
final class EndLog: Sendable {
    private let ends = Mutex<[AssociationEnd]>([])

    var all: [AssociationEnd] { ends.withLock { $0 } }

    func append(_ end: AssociationEnd) {
        ends.withLock { $0.append(end) }
    }
}
