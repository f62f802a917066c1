// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Decodes value fields, following escape sequences where code extensions are in use (PS3.5 section 6.1.2.5).
struct TextDecoder {
    let repertoires: [CharacterRepertoire]
    let isPersonName: Bool

    func decode(_ bytes: UnsafeRawBufferPointer) -> String {
        let first = repertoires[0]
        if first == .utf8 { return String(decoding: bytes, as: UTF8.self) }
        if first.isSelfContained, let encoding = first.encodingName {
            return TextConverter.shared.decode(Array(bytes), from: encoding)
        }
        var runs = Runs(initial: first)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x1B, let (repertoire, length) = escape(at: index, bytes) {
                runs.use(repertoire)
                index += length
            } else if byte < 0x80, runs.g0.isDoubleByte, byte > 0x20, index + 1 < bytes.count {
                runs.append(bytes[index], bytes[index + 1], as: runs.g0)
                index += 2
            } else if byte < 0x80 {
                runs.append(byte, as: .ascii)
                if isDelimiter(byte) { runs.reset() }
                index += 1
            } else if runs.g1.isDoubleByte, index + 1 < bytes.count {
                runs.append(byte, bytes[index + 1], as: runs.g1)
                index += 2
            } else {
                runs.append(byte, as: runs.g1)
                index += 1
            }
        }
        return runs.finish()
    }

    /// Before these the first repertoire must be in use again, so they bring it back.
    private func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x0A, 0x0C, 0x0D, UInt8(ascii: "\\"): true
        case UInt8(ascii: "^"), UInt8(ascii: "="): isPersonName
        default: false
        }
    }

    private func escape(at index: Int, _ bytes: UnsafeRawBufferPointer) -> (CharacterRepertoire, Int)? {
        let rest = bytes[(index + 1)...]
        // JIS X 0201 romaji differs from ASCII in two signs only.
        if rest.starts(with: Array("(J".utf8)) { return (.ascii, 3) }
        for repertoire in CharacterRepertoire.allCases where !repertoire.isSelfContained && rest.starts(with: repertoire.escape) {
            return (repertoire, 1 + repertoire.escape.count)
        }
        return nil
    }
}

/// Collects bytes of one repertoire after the other and converts each run.
private struct Runs {
    let initial: CharacterRepertoire
    /// What bytes of the lower and of the upper half mean now.
    var g0 = CharacterRepertoire.ascii
    var g1: CharacterRepertoire
    private var current = CharacterRepertoire.ascii
    private var pending: [UInt8] = []
    private var text = ""

    init(initial: CharacterRepertoire) {
        self.initial = initial
        g1 = initial
        reset()
    }

    mutating func reset() {
        g0 = initial.area == .g0 ? initial : .ascii
        g1 = initial.area == .g1 ? initial : .ascii
    }

    mutating func use(_ repertoire: CharacterRepertoire) {
        if repertoire.area == .g0 { g0 = repertoire } else { g1 = repertoire }
    }

    mutating func append(_ byte: UInt8, as repertoire: CharacterRepertoire) {
        if repertoire != current { flush() }
        current = repertoire
        pending.append(byte)
    }

    mutating func append(_ first: UInt8, _ second: UInt8, as repertoire: CharacterRepertoire) {
        append(first, as: repertoire)
        pending.append(second)
    }

    mutating func finish() -> String {
        flush()
        return text
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        switch current {
        case .ascii:
            text += pending.contains { $0 >= 0x80 } ? Self.replacing(pending) : String(decoding: pending, as: UTF8.self)
        case .kanji:
            text += TextConverter.shared.decode(pending.map { $0 | 0x80 }, from: "EUC-JP")
        case .supplementaryKanji:
            // EUC-JP marks characters of this set with a byte before each.
            var marked: [UInt8] = []
            for (index, byte) in pending.enumerated() {
                if index % 2 == 0 { marked.append(0x8F) }
                marked.append(byte | 0x80)
            }
            text += TextConverter.shared.decode(marked, from: "EUC-JP")
        default:
            text += current.encodingName.map { TextConverter.shared.decode(pending, from: $0) } ?? Self.replacing(pending)
        }
        pending.removeAll(keepingCapacity: true)
    }

    private static func replacing(_ bytes: [UInt8]) -> String {
        String(String.UnicodeScalarView(bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : "\u{FFFD}" }))
    }
}
