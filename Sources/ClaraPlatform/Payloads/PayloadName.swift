// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI

/// A file's path inside a payload, in its one normal form: components, none of them empty, `.` or `..`.
struct PayloadName: Hashable, Sendable {
    /// In bytes, of a component; what Linux file systems take.
    static let maximumComponentLength = 255
    /// In bytes, of the whole, so that with the data directory before it a path stays below what the system takes.
    static let maximumLength = 2048
    /// Components.
    static let maximumDepth = 64

    let components: [String]

    /// The path without a leading slash.
    var relative: String { components.joined(separator: "/") }

    /// The path as the API tells it, with a leading slash.
    var rooted: String { "/" + relative }

    /// The form in which names that differ only in case are the same.
    var folded: String { Self.fold(relative) }

    static func fold(_ name: String) -> String { name.lowercased() }

    /// Reads a name as clients write it: a leading `/` or `./` does not matter, nor do doubled slashes.
    ///
    /// - Throws: ``PlatformError`` with ``PlatformCode/invalidFileName`` for what cannot be the name of a file inside of a
    ///   payload: `..`, control characters, backslashes, a slash at the end, and names beyond the limits.
    init(parsing text: String) throws(PlatformError) {
        func refuse(_ why: String) -> PlatformError {
            PlatformError(.invalidFileName, "The file name \(Self.shown(text)) \(why).")
        }
        guard text.utf8.count <= Self.maximumLength else { throw refuse("is longer than \(Self.maximumLength) bytes") }
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { throw refuse("holds a control character") }
        guard !text.utf8.contains(UInt8(ascii: "\\")) else { throw refuse("holds a backslash; folders are separated by slashes") }
        guard text.utf8.last != UInt8(ascii: "/") else { throw refuse("is that of a folder") }
        var components: [String] = []
        for component in text.utf8.split(separator: UInt8(ascii: "/")).map({ String(Substring($0)) }) {
            if component == "." { continue }
            guard component != ".." else { throw refuse("leads out of its folder") }
            guard component.utf8.count <= Self.maximumComponentLength else {
                throw refuse("has a part longer than \(Self.maximumComponentLength) bytes")
            }
            components.append(component)
        }
        guard !components.isEmpty else { throw refuse("is empty") }
        guard components.count <= Self.maximumDepth else { throw refuse("has more than \(Self.maximumDepth) parts") }
        self.components = components
    }

    /// Joins components that are known to be valid.
    init(components: [String]) {
        self.components = components
    }

    /// The same name below a folder.
    func below(_ folder: String) -> PayloadName {
        PayloadName(components: [folder] + components)
    }

    /// A text of any length and content, fit for a message.
    private static func shown(_ text: String) -> String {
        let start = text.unicodeScalars.prefix(80).map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : String($0) }.joined()
        return "'\(start)\(text.unicodeScalars.count > 80 ? "…" : "")'"
    }
}

extension PayloadName {
    /// The last component: the name of the file in its folder. Names have at least one component.
    var last: String { components.last ?? "" }

    /// The folders on the way to the file, the uppermost first.
    var folders: [PayloadName] {
        (1..<max(1, components.count)).map { PayloadName(components: Array(components.prefix($0))) }
    }
}
