// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Guesses what an author meant by a word that is not known.
public enum Suggestion {
    /// The candidate nearest to the word, when it is near enough to be a slip.
    ///
    /// Case, blanks and the difference between `-` and `_` cost nothing; otherwise about one slip in three letters is forgiven.
    public static func best(for word: String, among candidates: some Sequence<String>) -> String? {
        let wanted = folded(word)
        guard !wanted.isEmpty, wanted.count <= 80 else { return nil }
        var best: (distance: Int, candidate: String)?
        for candidate in candidates where candidate != word {
            let other = folded(candidate)
            guard !other.isEmpty, other.count <= 80 else { continue }
            let allowed = max(1, min(wanted.count, other.count) / 3)
            guard abs(wanted.count - other.count) <= allowed else { continue }
            let distance = distance(wanted, other)
            if distance <= allowed, distance < (best?.distance ?? .max), distance < max(wanted.count, other.count) {
                best = (distance, candidate)
            }
        }
        return best?.candidate
    }

    private static func folded(_ word: String) -> [Unicode.Scalar] {
        word.prefix(200).lowercased().unicodeScalars.filter { !["-", "_", " "].contains($0) }
    }

    /// Insertions, deletions, changes and swaps of neighbours that turn one into the other.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforePrevious = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let change = previous[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(change, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}
