// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A path in a payload with `*` and `?` for what is not known; neither stands for a slash, `**` stands for any folders.
struct PathPattern: Sendable {
    private let parts: [[Character]]

    init(_ text: String) {
        parts = Self.split(text)
    }

    /// Whether the pattern names one file and no more.
    var isLiteral: Bool { !parts.joined().contains { $0 == "*" || $0 == "?" } }

    func matches(_ path: String) -> Bool {
        Self.matches(parts[...], Self.split(path)[...])
    }

    /// Whether the pattern names a folder that the path lies in.
    func holds(_ path: String) -> Bool {
        let path = Self.split(path)
        return path.count > parts.count && Self.matches(parts[...], path[..<parts.count])
    }

    /// The part of the path below the last folder that the pattern gives without wildcards.
    func nameBelowBase(_ path: String) -> String {
        let path = Self.split(path)
        let fixed = parts.prefix { !$0.contains { $0 == "*" || $0 == "?" } }.count
        let base = min(fixed == parts.count && path.count == parts.count ? fixed - 1 : fixed, path.count - 1)
        return path.dropFirst(max(0, base)).map { String($0) }.joined(separator: "/")
    }

    private static func split(_ text: String) -> [[Character]] {
        text.split(separator: "/").filter { $0 != "." }.map(Array.init)
    }

    private static func matches(_ pattern: ArraySlice<[Character]>, _ path: ArraySlice<[Character]>) -> Bool {
        // Which parts of the pattern may come next, after each part of the path: linear where backtracking would not be.
        var states: Set<Int> = closure([pattern.startIndex], pattern)
        for part in path {
            var next: Set<Int> = []
            for state in states where state < pattern.endIndex {
                if pattern[state] == ["*", "*"] {
                    next.insert(state)
                } else if part.matches(pattern[state]) {
                    next.insert(state + 1)
                }
            }
            states = closure(next, pattern)
        }
        return states.contains(pattern.endIndex)
    }

    private static func closure(_ states: Set<Int>, _ pattern: ArraySlice<[Character]>) -> Set<Int> {
        var result = states
        for state in states.sorted() {
            var position = state
            while position < pattern.endIndex, pattern[position] == ["*", "*"] {
                position += 1
                result.insert(position)
            }
        }
        return result
    }
}

extension [Character] {
    /// Whether the characters fit a pattern in which `*` stands for any number of them and `?` for one.
    fileprivate func matches(_ pattern: [Character]) -> Bool {
        var position = 0
        var place = 0
        var star: (pattern: Int, text: Int)?
        while place < count {
            if position < pattern.count, pattern[position] == "*" {
                star = (position, place)
                position += 1
            } else if position < pattern.count, pattern[position] == "?" || pattern[position] == self[place] {
                position += 1
                place += 1
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                position = last.pattern + 1
                place = last.text + 1
            } else {
                return false
            }
        }
        return pattern[position...].allSatisfy { $0 == "*" }
    }
}
