// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What a definition can ask of the platform that runs it beyond operators and folders.
public enum PipelineFeature: String, Sendable, Hashable, Codable, CaseIterable {
    /// A long-running service beside the operators.
    case services
    /// A model of the model repository, held by an inference server.
    case models
    /// Data handed from one operator to another in shared memory.
    case sharedMemory = "shared-memory"
    /// Stored credentials for pulling images.
    case pullSecrets = "pull-secrets"

    /// The feature in a sentence that says what is missing.
    var words: String {
        switch self {
        case .services: "services"
        case .models: "models"
        case .sharedMemory: "data in shared memory"
        case .pullSecrets: "pull secrets"
        }
    }
}
