// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import Foundation

/// A model as the repository keeps it.
struct StoredModel: Sendable, Hashable {
    /// 32 lower-case hexadecimal digits.
    var id: String
    /// The folder's name, unique.
    var name: String
    /// As on the wire.
    var type: Int
    /// The numbered folders, in ascending order.
    var versions: [Int64]
    /// Changes whenever the files do.
    var revision: String
    var metadata: [String: String]

    var inference: InferenceInstance.Model { .init(name: name, revision: revision, versions: versions) }
}

/// A set of models: a catalogue, or the models of an instance.
struct ModelSet: Sendable, Hashable {
    /// 32 lower-case hexadecimal digits.
    var id: String
    var models: [StoredModel]
}
