// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The parts of an image's name as an author writes it: `[registry[:port]/]path[:tag][@digest]`.
struct ImageReference {
    /// The name without its tag, with its digest.
    let name: String
    let tag: String?

    /// Nil for a text that no registry and no shell would take for one name.
    init?(parsing text: String) {
        let isWritten = text.utf8.count <= 512 && text.unicodeScalars.allSatisfy(Self.isAllowed)
        guard isWritten, let first = text.unicodeScalars.first, Self.isWord(first) else { return nil }
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count <= 2, halves.allSatisfy({ !$0.isEmpty }) else { return nil }
        var name = String(halves[0])
        var tag: String?
        let last = name.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        if let colon = last.firstIndex(of: ":") {
            tag = String(last[last.index(after: colon)...])
            name = String(name.dropLast(last.distance(from: colon, to: last.endIndex)))
        }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard tag.map(Self.isTag) ?? true, parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }),
            parts.dropFirst().allSatisfy({ !$0.contains(":") })
        else { return nil }
        if halves.count == 2 {
            guard halves[1].contains(":") else { return nil }
            name += "@" + halves[1]
        }
        self.name = name
        self.tag = tag
    }

    static func isTag(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, text.utf8.count <= 128 else { return false }
        return (isWord(first) || first == "_") && text.unicodeScalars.allSatisfy { isWord($0) || ["_", ".", "-"].contains($0) }
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        isWord(scalar) || ["_", ".", "-", "/", ":", "@"].contains(scalar)
    }
}
