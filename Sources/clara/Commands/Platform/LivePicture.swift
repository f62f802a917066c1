// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Lines that are drawn over each other on a terminal; elsewhere, only what changed is written.
struct LivePicture {
    let isLive: Bool
    private var drawn = 0
    private var last: [String] = []
    private let columns: () -> Int?
    private let write: (String) -> Void

    init(
        isLive: Bool, columns: @escaping () -> Int? = { Terminal.columns }, write: @escaping (String) -> Void = Terminal.write
    ) {
        self.isLive = isLive
        self.columns = columns
        self.write = write
    }

    /// Draws the picture in place of the one before, or writes the lines below those before.
    mutating func show(_ picture: [String], orLines lines: [String]) {
        guard isLive else {
            if !lines.isEmpty { write(lines.joined(separator: "\n") + "\n") }
            return
        }
        // A line that the terminal would break counts as two when the next picture goes back over it.
        let picture = columns().map { width in picture.map { String($0.prefix(width)) } } ?? picture
        guard picture != last else { return }
        let back = drawn > 0 ? "\u{1B}[\(drawn)A\u{1B}[J" : ""
        write(back + picture.map { $0 + "\n" }.joined())
        drawn = picture.count
        last = picture
    }
}
