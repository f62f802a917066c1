// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// What a download names: `ID:/path`.
struct DownloadSource: Sendable {
    let id: String
    let pattern: PathPattern
    let path: String

    /// Throws ``CommandError`` for a text without an id before a colon.
    init(parsing text: String) throws {
        guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else {
            throw CommandError(.invalidArgument, "\"\(Terminal.printable(text))\" is not ID:/PATH")
        }
        id = String(text[..<colon])
        path = String(text[text.index(after: colon)...])
        pattern = PathPattern(path)
    }
}
