// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import Foundation

/// A payload as the storage knows it.
struct Payload: Hashable, Sendable {
    /// What a payload is for; the numbers are those of the API.
    enum Kind: Int, Sendable {
        case pipeline = 1
        case reusable = 2
    }

    let id: String
    let kind: Kind
    /// The job that it belongs to, if it does.
    let jobID: String?
    /// Whether clients can no longer change its files.
    let isReadOnly: Bool
    let created: Date

    /// Where uploads go: the input folder of a job's payload, the root of a reusable one.
    var uploadFolder: String? { kind == .pipeline ? PayloadStorage.inputFolder : nil }
}
