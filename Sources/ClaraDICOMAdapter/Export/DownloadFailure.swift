// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Why a file of a task is not there to be sent.
struct DownloadFailure: Error, Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// The platform does not have it or does not give it.
        case missing
        /// The platform cannot be reached at present.
        case passing
        case notDICOM
    }

    var kind: Kind
    var message: String
}
