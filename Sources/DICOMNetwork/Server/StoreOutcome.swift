// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What a C-STORE response says of the instance.
public struct StoreOutcome: Sendable, Hashable {
    public var status: DIMSEStatus
    /// Why, in a few words for the peer's log; 64 ASCII characters of it are sent, and only with a failure or a warning.
    /// It must not name the patient.
    public var comment: String?

    public init(_ status: DIMSEStatus, comment: String? = nil) {
        self.status = status
        self.comment = comment
    }
}
