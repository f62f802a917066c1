// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Values in the types of the language: `nil` or empty when the element is absent, empty or not convertible.
extension DataSet {
    /// The first value as text, decoded, without padding.
    public func string(_ tag: Tag) -> String? { strings(tag).first.flatMap { $0.isEmpty ? nil : $0 } }

    /// All values as text, decoded, without padding; an empty value between others is an empty text.
    ///
    /// Numbers are written out. Bytes, sequences and fragments are not convertible.
    public func strings(_ tag: Tag) -> [String] {
        guard let element = self[tag] else { return [] }
        return strings(of: element)
    }

    /// All values of an element of this data set as text.
    public func strings(of element: DataElement) -> [String] {
        guard let bytes = element.bytes, !bytes.isEmpty else { return [] }
        let vr = element.effectiveVR
        switch vr {
        case .us, .ss, .ul, .sl: return element.ints.map(String.init)
        case .uv, .sv: return element.wideInts.map(\.description)
        case .fl, .fd: return element.doubles.map(\.description)
        case .at: return element.tags.map(\.description)
        default: break
        }
        guard vr.isText else { return [] }
        let text = decoded(bytes, vr: vr)
        if Substring(text).trimmingPadding().isEmpty { return [] }
        guard vr.allowsMultipleTexts else { return [String(Substring(text).trimmingPadding(leading: false))] }
        return text.split(separator: "\\", omittingEmptySubsequences: false).map { String($0.trimmingPadding()) }
    }

    /// The first whole number; see ``DataElement/ints``.
    public func int(_ tag: Tag) -> Int? { ints(tag).first }

    /// All whole numbers; see ``DataElement/ints``.
    public func ints(_ tag: Tag) -> [Int] { self[tag]?.ints ?? [] }

    /// The first number; see ``DataElement/doubles``.
    public func double(_ tag: Tag) -> Double? { doubles(tag).first }

    /// All numbers; see ``DataElement/doubles``.
    public func doubles(_ tag: Tag) -> [Double] { self[tag]?.doubles ?? [] }

    /// The first unique identifier, as it stands: it may be invalid.
    public func uid(_ tag: Tag) -> UID? { string(tag).map { UID($0) } }

    /// The items of a sequence. They take over this data set's character set where they have none of their own.
    public func items(_ tag: Tag) -> [DataSet] {
        guard let element = self[tag], let sequence = element.sequence ?? element.sequenceUnderUN else { return [] }
        let characterSet = characterSetBytes
        return sequence.items.map { item in
            var dataSet = item.dataSet
            if dataSet.inheritedCharacterSet == nil { dataSet.inheritedCharacterSet = characterSet }
            return dataSet
        }
    }

    /// The value field as it is stored, without copying.
    public func bytes(_ tag: Tag) -> ByteSlice? { self[tag]?.bytes }

    /// The character sets in which the text of this data set is written.
    public var characterSet: SpecificCharacterSet {
        characterSetBytes.map { SpecificCharacterSet(value: $0) } ?? .default
    }

    /// The value of Specific Character Set here or around.
    var characterSetBytes: ByteSlice? {
        bytes(.specificCharacterSet) ?? inheritedCharacterSet
    }

    private func decoded(_ bytes: ByteSlice, vr: VR) -> String {
        bytes.withUnsafeBytes { raw in
            // Plain ASCII reads the same in every character set.
            if raw.allSatisfy({ $0 < 0x80 && $0 != 0x1B }) { return String(decoding: raw, as: UTF8.self) }
            return vr.usesSpecificCharacterSet
                ? characterSet.decode(raw, isPersonName: vr == .pn) : SpecificCharacterSet.latin1.decode(raw)
        }
    }
}
