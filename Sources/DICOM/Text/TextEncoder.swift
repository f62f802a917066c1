// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Encodes text, with escape sequences where several repertoires are allowed (PS3.5 section 6.1.2.5).
struct TextEncoder {
    let repertoires: [CharacterRepertoire]
    let isPersonName: Bool

    /// `nil` when a character is in none of the repertoires and there is no replacement.
    func encode(_ text: String, replacement: UInt8?) -> [UInt8]? {
        if repertoires[0] == .utf8 { return Array(text.utf8) }
        var bytes: [UInt8] = []
        var active = Active(repertoires[0])
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                active.useASCII(&bytes)
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
                // Delimiters bring the first repertoire back by themselves.
                if isDelimiter(scalar) { active = Active(repertoires[0]) }
            } else if let (repertoire, code) = code(of: scalar, active) {
                active.use(repertoire, &bytes)
                bytes += code
            } else if let replacement {
                active.useASCII(&bytes)
                bytes.append(replacement)
            } else {
                return nil
            }
        }
        active.useASCII(&bytes)
        return bytes
    }

    /// What is in use in either half of the byte values.
    private struct Active {
        var g0: CharacterRepertoire
        var g1: CharacterRepertoire

        init(_ first: CharacterRepertoire) {
            g0 = first.area == .g0 ? first : .ascii
            g1 = first.area == .g1 ? first : .ascii
        }

        mutating func useASCII(_ bytes: inout [UInt8]) {
            if g0 != .ascii { use(.ascii, &bytes) }
        }

        mutating func use(_ repertoire: CharacterRepertoire, _ bytes: inout [UInt8]) {
            guard repertoire != (repertoire.area == .g0 ? g0 : g1) else { return }
            if repertoire.area == .g0 { g0 = repertoire } else { g1 = repertoire }
            bytes += [0x1B] + repertoire.escape
        }
    }

    /// Tries what is in use already before the others.
    private func code(of scalar: Unicode.Scalar, _ active: Active) -> (CharacterRepertoire, [UInt8])? {
        let inUse = repertoires.filter { $0 == active.g0 || $0 == active.g1 }
        for repertoire in inUse + repertoires {
            if let code = Self.code(of: scalar, in: repertoire) { return (repertoire, code) }
        }
        return nil
    }

    private static func code(of scalar: Unicode.Scalar, in repertoire: CharacterRepertoire) -> [UInt8]? {
        guard let encoding = repertoire.encodingName else { return nil }
        guard let code = TextConverter.shared.encode(String(Character(scalar)), to: encoding) else { return nil }
        switch repertoire {
        case .kanji: return code.count == 2 && code[0] >= 0xA1 ? code.map { $0 & 0x7F } : nil
        case .supplementaryKanji: return code.count == 3 && code[0] == 0x8F ? code.dropFirst().map { $0 & 0x7F } : nil
        case .katakana: return code.count == 1 && (0xA1...0xDF).contains(code[0]) ? code : nil
        default: return code.allSatisfy { $0 >= 0x80 } || repertoire.isSelfContained ? code : nil
        }
    }

    private func isDelimiter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\u{0C}", "\r", "\\": true
        case "^", "=": isPersonName
        default: false
        }
    }
}
