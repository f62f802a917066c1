// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

@testable import ClaraPlatform

/// An inference server that does what a test says.
final class FakeInferenceServer: InferenceServer {
    struct Refusal: Error {}

    struct State {
        /// The names of the models of each instance.
        var loaded: [String: [String]] = [:]
        /// All that was asked for, in order.
        var applied: [InferenceInstance] = []
        /// The names of models that it cannot load.
        var broken: Set<String> = []
        var isDown = false
    }

    let state = Mutex(State())

    func apply(_ instance: InferenceInstance) async throws {
        try state.withLock { state in
            state.applied.append(instance)
            if state.isDown || instance.models.contains(where: { state.broken.contains($0.name) }) { throw Refusal() }
            state.loaded[instance.id] = instance.models.map(\.name)
        }
    }

    func end(_ instanceID: String) async throws {
        try state.withLock { state in
            if state.isDown { throw Refusal() }
            state.loaded[instanceID] = nil
        }
    }

    var loaded: [String: [String]] { state.withLock { $0.loaded } }
}
