// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import DICOMNetwork
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization

/// A DICOM receiver that remembers what it got and can be told to refuse.
final class Receiver: StorageProvider {
    private struct State {
        var instances: [String] = []
        var refusals: [String: DIMSEStatus] = [:]
        var associations = 0
        var isSilent = false
        var waiting = 0
    }

    private let state = Mutex(State())

    /// The SOP instance UIDs that were taken, in order, every copy.
    var instances: [String] { state.withLock { $0.instances } }
    var associations: Int { state.withLock { $0.associations } }

    /// Answers an instance with a status; nil takes it again.
    func refuse(_ instance: String, with status: DIMSEStatus?) {
        state.withLock { $0.refusals[instance] = status }
    }

    /// Whether instances are left without an answer.
    var isSilent: Bool {
        get { state.withLock { $0.isSilent } }
        set { state.withLock { $0.isSilent = newValue } }
    }
    /// How many instances wait in vain for an answer.
    var waiting: Int { state.withLock { $0.waiting } }

    /// Runs the receiver for as long as the body takes.
    func run(port: Int = 0, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let server = DICOMServer(configuration: .init(port: port), provider: self, logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await server.run() }
            try await body(try await server.boundPort)
            tasks.cancelAll()
        }
    }

    func decide(_ request: AssociationRequest) async -> AssociationDecision {
        state.withLock { $0.associations += 1 }
        return .accept(request.contexts.map { StorageNegotiation.result(for: $0) })
    }

    func begin(_ store: StoreRequest, on association: AssociationInfo) async throws -> any InstanceReceiver {
        Sink { [self] in
            let isSilent = state.withLock { state in
                state.waiting += state.isSilent ? 1 : 0
                return state.isSilent
            }
            if isSilent {
                // Until the receiver is stopped.
                try? await Task.sleep(for: .seconds(3600))
                return .processingFailure
            }
            return state.withLock { state in
                let instance = store.sopInstanceUID.rawValue
                if let status = state.refusals[instance] { return status }
                state.instances.append(instance)
                return .success
            }
        }
    }

    func ended(_ association: AssociationInfo, _ reason: AssociationEnd) async {}

    private struct Sink: InstanceReceiver {
        var end: @Sendable () async -> DIMSEStatus
        func receive(_ bytes: ByteBuffer) async throws {}
        func finish() async -> DIMSEStatus { await end() }
        func discard() async {}
    }
}
