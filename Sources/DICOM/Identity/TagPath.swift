// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Where an element stands in nested sequences: `ReferencedSeriesSequence[0].SeriesInstanceUID`.
public struct TagPath: Hashable, Sendable, CustomStringConvertible {
    /// One level: an attribute and, where the path goes on into it, the number of the item.
    public struct Step: Hashable, Sendable {
        public var tag: Tag
        /// Counted from 0; `nil` at the path's end, where no item has begun, and in a pattern for every item.
        public var item: Int?

        public init(tag: Tag, item: Int? = nil) {
            self.tag = tag
            self.item = item
        }
    }

    public var steps: [Step]

    public init(_ steps: [Step] = []) {
        self.steps = steps
    }

    /// Reads steps separated by full stops, each a keyword or a number and, if a certain item is meant, its number in brackets.
    /// `nil` when a step is neither.
    public init?(parsing text: String) {
        var steps: [Step] = []
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            var name = part
            var item: Int?
            if part.last == "]", let bracket = part.lastIndex(of: "[") {
                name = part[..<bracket]
                guard let number = Int(part[part.index(after: bracket)...].dropLast()), number >= 0 else { return nil }
                item = number
            }
            guard let tag = Tag(parsing: String(name)) else { return nil }
            steps.append(Step(tag: tag, item: item))
        }
        self.steps = steps
    }

    /// The path with keywords where they exist; of a very deep path the two ends.
    public var description: String {
        let shown = 8
        guard steps.count > 2 * shown else { return Self.text(steps[...]) }
        return Self.text(steps.prefix(shown)) + ".(\(steps.count - 2 * shown) more)." + Self.text(steps.suffix(shown))
    }

    private static func text(_ steps: ArraySlice<Step>) -> String {
        steps.map { step in
            let name = step.tag.keyword ?? step.tag.description
            return step.item.map { "\(name)[\($0)]" } ?? name
        }.joined(separator: ".")
    }
}
