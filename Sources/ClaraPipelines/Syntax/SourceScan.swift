// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One pass over a text's bytes before the YAML parser sees them, for what the parser would answer badly or not survive.
struct SourceScan {
    /// The first fault: a size, a character that YAML forbids, or aliases inside keys.
    private(set) var fault: (line: Int, column: Int, message: String)?

    /// Scans the text; stops at the first fault.
    init(_ text: String) {
        let size = text.utf8.count
        guard size <= DocumentLimits.fileBytes else {
            fault = (1, 1, "the file has \(size) bytes; the limit is \(DocumentLimits.fileBytes)")
            return
        }
        var text = text
        text.withUTF8 { scan($0) }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        var line = 1
        var column = 1
        var hasAnchor = false
        var hasAlias = false
        var aliasOnLine = false
        var aliasInKey: (line: Int, column: Int)?
        for index in bytes.indices {
            let byte = bytes[index]
            if byte & 0xC0 == 0x80 { continue }
            if byte == 0x0A {
                line += 1
                column = 1
                aliasOnLine = false
                continue
            }
            if Self.isForbidden(bytes, at: index) {
                fault = (line, column, "the character here is not allowed in a definition")
                return
            }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0x0A
            switch byte {
            case UInt8(ascii: "&") where Self.isNameByte(next):
                hasAnchor = true
            case UInt8(ascii: "*") where Self.isNameByte(next):
                hasAlias = true
                aliasOnLine = true
                if Self.colonFollows(bytes, from: Self.endOfName(bytes, from: index + 1)) { aliasInKey = aliasInKey ?? (line, column) }
            case UInt8(ascii: "?") where index == 0 || !Self.isNameByte(bytes[index - 1]):
                aliasInKey = aliasInKey ?? (line, column)
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if aliasOnLine, Self.colonFollows(bytes, from: index + 1) { aliasInKey = aliasInKey ?? (line, column) }
            default:
                break
            }
            column += 1
        }
        // A key that is a collection of aliases is expanded by the parser when it compares keys, which nested aliases
        // make exponential. Everywhere else aliases share memory until they are counted.
        if hasAnchor, hasAlias, let place = aliasInKey {
            fault = (place.line, place.column, "keys must be plain texts in a file that uses aliases")
        }
    }

    /// Whether the character that starts here is outside YAML's printable set (YAML 1.1 section 5.1).
    private static func isForbidden(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch byte(0) {
        case 0x09, 0x0D: return false
        case 0..<0x20, 0x7F: return true
        case 0xC2: return byte(1) < 0xA0 && byte(1) != 0x85
        case 0xEF where byte(1) == 0xBB && byte(2) == 0xBF: return index != 0
        case 0xEF: return byte(1) == 0xBF && byte(2) >= 0xBE
        default: return false
        }
    }

    /// The bytes that may follow `&` or `*` in the name of an anchor.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    private static func endOfName(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
        return index
    }

    private static func colonFollows(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var index = start
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: ":")
    }
}
