// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The character sets of a data set's text, from Specific Character Set (0008,0005) (PS3.3 section C.12.1.1.2, PS3.5 section 6.1).
///
/// Decoding never fails: bytes that mean nothing become U+FFFD.
public struct SpecificCharacterSet: Hashable, Sendable {
    /// The repertoires in the order of the attribute's values; the first is in use where no escape sequence says otherwise.
    public let repertoires: [CharacterRepertoire]

    /// What holds without the attribute: ASCII.
    public static let `default` = SpecificCharacterSet([.ascii])
    /// ISO_IR 100.
    public static let latin1 = SpecificCharacterSet([.latin1])
    /// ISO_IR 192.
    public static let utf8 = SpecificCharacterSet([.utf8])

    public init(_ repertoires: [CharacterRepertoire]) {
        self.repertoires = repertoires.isEmpty ? [.ascii] : repertoires
    }

    /// Takes the attribute's values. Terms that are not in the standard count as ASCII, spelling variants are understood.
    public init(terms: [String]) {
        self.init(terms.map { CharacterRepertoire(term: $0) ?? .ascii })
    }

    init(value: ByteSlice) {
        let text = value.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
        self.init(terms: text.split(separator: "\\", omittingEmptySubsequences: false).map { String($0.trimmingPadding()) })
    }

    /// The attribute's values that name these repertoires.
    public var terms: [String] {
        repertoires.count == 1 ? [repertoires[0].term] : repertoires.map(\.extensionTerm)
    }

    /// The text of a value field, backslashes and padding included.
    public func decode(_ bytes: some Collection<UInt8>, isPersonName: Bool = false) -> String {
        Array(bytes).withUnsafeBytes { decode($0, isPersonName: isPersonName) }
    }

    func decode(_ bytes: UnsafeRawBufferPointer, isPersonName: Bool = false) -> String {
        TextDecoder(repertoires: repertoires, isPersonName: isPersonName).decode(bytes)
    }

    /// The text in these character sets; `nil` when they do not have all its characters.
    public func encode(_ text: String, isPersonName: Bool = false) -> [UInt8]? {
        TextEncoder(repertoires: repertoires, isPersonName: isPersonName).encode(text, replacement: nil)
    }

    /// The text in these character sets, with `replacement` for each character that they do not have.
    public func encode(_ text: String, isPersonName: Bool = false, replacement: UInt8) -> [UInt8] {
        TextEncoder(repertoires: repertoires, isPersonName: isPersonName).encode(text, replacement: replacement) ?? []
    }
}
