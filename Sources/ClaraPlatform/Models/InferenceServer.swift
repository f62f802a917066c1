// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What loads models and answers requests for inference with them. The platform decides what is loaded; this carries it out.
public protocol InferenceServer: Sendable {
    /// Brings an instance to a state: makes it if it is not there, loads and unloads models until it has exactly those of the
    /// state, and returns when it is ready. A model whose revision has changed is loaded anew. To be told the same again is no
    /// error.
    func apply(_ instance: InferenceInstance) async throws
    /// Ends an instance and frees what it holds. One that is not there is no error.
    func end(_ instanceID: String) async throws
}
