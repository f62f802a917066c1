// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What an event leads to: an action by the standard's name, what it consists of, and the next state.
public struct UpperLayerTransition: Sendable, Equatable {
    public var action: UpperLayerAction
    public var next: UpperLayerState
    public var effects: [UpperLayerEffect]

    init(_ action: UpperLayerAction, _ next: UpperLayerState, effects: [UpperLayerEffect]? = nil) {
        self.action = action
        self.next = next
        self.effects = effects ?? action.effects
    }
}
