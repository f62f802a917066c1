// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Identifiers that nobody else has.
enum RandomIdentifier {
    /// 32 lower-case hexadecimal digits.
    static func make() -> String {
        [UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max)].map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
