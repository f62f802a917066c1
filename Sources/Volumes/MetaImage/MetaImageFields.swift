// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// The lines `Key = Value` of a MetaImage header, up to and with `ElementDataFile`, which is the last one.
struct MetaImageFields {
    private var values: [String: (value: String, line: Int)] = [:]
    private(set) var length = 0

    init(bytes: [UInt8]) throws(VolumesError) {
        var start = 0
        var line = 0
        while start < min(bytes.count, MetaImageHeader.maximumLength) {
            line += 1
            let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
            let text = String(decoding: bytes[start..<end], as: UTF8.self)
            start = min(end + 1, bytes.count)
            length = start
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let key = Self.trimmed(parts[0])
            if key.isEmpty { continue }
            guard parts.count == 2, key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else {
                throw VolumesError(.corruptData, "line \(line): a MetaImage header has lines of the form 'Key = Value'")
            }
            values[key] = (Self.trimmed(parts[1]), line)
            if key == "ElementDataFile" { return }
        }
        throw VolumesError(.corruptData, "the MetaImage header has no line 'ElementDataFile = ...' in its first 64 KiB")
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let last = text.last, last.isWhitespace { text.removeLast() }
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        return String(text)
    }

    subscript(key: String) -> String? { values[key]?.value }

    /// An error about a key, with its line when it has one.
    func fault(_ key: String, _ message: String, _ code: ErrorCode = .corruptData) -> VolumesError {
        let place = values[key].map { "line \($0.line): " } ?? ""
        return VolumesError(code, "\(place)\(key): \(message)")
    }

    /// The finite numbers of a key, or the default when the key is absent; throws when it is absent without default or wrong.
    func numbers(_ key: String, count: Int, or fallback: [Double]? = nil) throws(VolumesError) -> [Double] {
        guard let text = self[key] else {
            if let fallback { return fallback }
            throw fault(key, "it is missing")
        }
        let numbers = text.split(whereSeparator: \.isWhitespace).map { Double($0) ?? .nan }
        guard numbers.count == count, numbers.allSatisfy(\.isFinite) else { throw fault(key, "'\(text)' should be \(count) numbers") }
        return numbers
    }

    func integers(_ key: String, count: Int, or fallback: [Int]? = nil) throws(VolumesError) -> [Int] {
        guard let text = self[key] else {
            if let fallback { return fallback }
            throw fault(key, "it is missing")
        }
        let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        guard numbers.count == count else { throw fault(key, "'\(text)' should be \(count) whole numbers") }
        return numbers
    }

    /// True or false, by the first of the keys that is present.
    func flag(_ keys: String..., or fallback: Bool) throws(VolumesError) -> Bool {
        guard let key = keys.first(where: { self[$0] != nil }), let text = self[key] else { return fallback }
        switch text.lowercased() {
        case "true", "1", "t": return true
        case "false", "0", "f": return false
        default: throw fault(key, "'\(text)' is neither True nor False")
        }
    }
}
