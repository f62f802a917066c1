// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The rules for application entity titles (PS3.5 section 6.2, VR AE).
public enum AETitle {
    /// Whether `title` can be sent: 1 to 16 printable ASCII characters but the backslash, without spaces at its ends.
    public static func isValid(_ title: String) -> Bool {
        let bytes = title.utf8
        guard (1...16).contains(bytes.count), bytes.first != 0x20, bytes.last != 0x20 else { return false }
        return bytes.allSatisfy { (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\\") }
    }
}
