// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore
import Synchronization

@testable import DICOMNetwork

/// A storage provider that does what a test tells it to, and remembers what happened.
final class ScriptedStorage: StorageProvider {
    enum Event: Equatable {
        case began(StoreRequest)
        case finished(bytes: Int)
        case discarded
        case ended(AssociationEnd)
    }

    private let events = Mutex<[Event]>([])
    private let received = Atomic(0)
    let decision: @Sendable (AssociationRequest) -> AssociationDecision
    let begin: @Sendable (StoreRequest) throws -> Void
    let receive: @Sendable (ByteBuffer) async throws -> Void
    let outcome: StoreOutcome

    init(
        decision: @escaping @Sendable (AssociationRequest) -> AssociationDecision = { request in
            .accept(request.contexts.map { StorageNegotiation.result(for: $0) })
        },
        begin: @escaping @Sendable (StoreRequest) throws -> Void = { _ in },
        receive: @escaping @Sendable (ByteBuffer) async throws -> Void = { _ in }, outcome: StoreOutcome = StoreOutcome(.success)
    ) {
        self.decision = decision
        self.begin = begin
        self.receive = receive
        self.outcome = outcome
    }

    var happened: [Event] { events.withLock { $0 } }

    /// How many bytes the receivers have been given.
    var receivedBytes: Int { received.load(ordering: .relaxed) }

    func decide(_ request: AssociationRequest) async -> AssociationDecision { decision(request) }

    func begin(_ store: StoreRequest, on association: AssociationInfo) async throws -> any InstanceReceiver {
        try begin(store)
        events.withLock { $0.append(.began(store)) }
        return Receiver(owner: self)
    }

    func ended(_ association: AssociationInfo, _ reason: AssociationEnd) async {
        events.withLock { $0.append(.ended(reason)) }
    }

    private actor Receiver: InstanceReceiver {
        let owner: ScriptedStorage
        var count = 0

        init(owner: ScriptedStorage) {
            self.owner = owner
        }

        func receive(_ bytes: ByteBuffer) async throws {
            count += bytes.readableBytes
            owner.received.add(bytes.readableBytes, ordering: .relaxed)
            try await owner.receive(bytes)
        }

        func finish() async -> DIMSEStatus {
            let count = count
            owner.events.withLock { $0.append(.finished(bytes: count)) }
            return owner.outcome.status
        }

        func conclude() async -> StoreOutcome {
            _ = await finish()
            return owner.outcome
        }

        func discard() async {
            owner.events.withLock { $0.append(.discarded) }
        }
    }
}

/// Something that tasks wait for until it is opened.
final class Gate: Sendable {
    private let state = Mutex<(isOpen: Bool, waiting: [CheckedContinuation<Void, Never>])>((false, []))

    func pass() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
