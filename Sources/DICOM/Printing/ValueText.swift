// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Values as people read them, on one line.
enum ValueText {
    /// At most about `limit` characters; only as many bytes as they need are looked at.
    static func text(_ element: DataElement, _ position: TokenPosition, limit: Int) -> String {
        guard let bytes = element.bytes, !bytes.isEmpty else { return "" }
        // No character or number takes more than eight bytes.
        let start = bytes.window(0..<min(bytes.count, (limit + 8) * 8))
        let shown = DataElement(
            tag: element.tag, vr: element.vr, unknownVR: 0, isBigEndian: element.isBigEndian, value: .bytes(start))
        switch element.effectiveVR {
        case .at: return shown.tags.map { $0.keyword.map { "\($0)" } ?? $0.description }.joined(separator: "\\")
        case .us, .ss, .ul, .sl, .ow, .ol: return shown.ints.map(String.init).joined(separator: "\\")
        case .uv, .sv, .ov: return shown.wideInts.map(\.description).joined(separator: "\\")
        case .fl, .of: return shown.doubles.map { Float($0).description }.joined(separator: "\\")
        case .fd, .od: return shown.doubles.map(\.description).joined(separator: "\\")
        case .ob, .un, .sq: return hexadecimal(start.prefix(limit / 3 + 1))
        case .ui:
            let texts = position.dataSet.strings(of: shown)
            return texts.map { text in UID(text).name.map { "\(text) (\($0))" } ?? text }.map(visible).joined(separator: "\\")
        default: return visible(position.dataSet.strings(of: shown).joined(separator: "\\"))
        }
    }

    /// The line, cut with an ellipsis where it is longer than the width.
    static func shortened(_ line: String, to width: Int) -> String {
        line.count > width ? line.prefix(max(0, width - 1)) + "…" : line
    }

    /// The text without characters that would move the cursor, end the line or turn its direction round.
    static func visible(_ text: String) -> String {
        var visible = ""
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate:
                visible +=
                    scalar == "\n" ? "\\n" : scalar == "\r" ? "\\r" : scalar == "\t" ? "\\t" : "\\u{\(String(scalar.value, radix: 16))}"
            default: visible.unicodeScalars.append(scalar)
            }
        }
        return visible
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
    }
}
