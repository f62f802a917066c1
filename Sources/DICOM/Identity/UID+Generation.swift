// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// New identifiers under the root 2.25, whose tail is a UUID as a decimal number (PS3.5 section B.2).
extension UID {
    /// Makes an identifier that no one else has: a random UUID (RFC 9562, version 4).
    public static func generate() -> UID {
        var generator = SystemRandomNumberGenerator()
        let random = UInt128(generator.next()) << 64 | UInt128(generator.next())
        return UID(uuid: random, version: 4)
    }

    /// Makes the same identifier for the same text, always and everywhere, and another for another text: a UUID of version 8
    /// (RFC 9562) from the first half of the text's SHA-256.
    public static func derived(from text: String) -> UID {
        let digest = SHA256.digest(Array(text.utf8))
        let half = digest.prefix(16).reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        return UID(uuid: half, version: 8)
    }

    private init(uuid bits: UInt128, version: UInt128) {
        let versioned = bits & ~(UInt128(0xF) << 76) | version << 76
        let variant = versioned & ~(UInt128(0b11) << 62) | UInt128(0b10) << 62
        self.init("2.25.\(variant)")
    }
}
