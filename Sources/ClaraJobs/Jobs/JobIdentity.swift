// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import struct Foundation.UUID

/// The identities of jobs and payloads: 32 lower-case hexadecimal digits.
public enum JobIdentity {
    /// A new one.
    public static func generate() -> String { text(UUID()) }

    /// The form in which a UUID is stored and answered.
    public static func text(_ uuid: UUID) -> String {
        String(uuid.uuidString.lowercased().filter { $0 != "-" })
    }
}
