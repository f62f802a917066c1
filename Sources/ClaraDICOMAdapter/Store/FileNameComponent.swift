// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Makes components of paths from texts of strangers.
enum FileNameComponent {
    /// A component that is safe on every file system: letters, digits, full stops, hyphens and underscores of ASCII, no full
    /// stop first, 1 to 64 characters. Everything else becomes an underscore.
    static func make(_ text: String) -> String {
        var name = String(
            text.utf8.prefix(64).map { byte -> Character in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: Character(Unicode.Scalar(byte))
                default: "_"
                }
            })
        if name.isEmpty || name.hasPrefix(".") { name = "_" + name.dropFirst() }
        return name
    }
}
