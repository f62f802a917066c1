// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Who waits for whom: an edge leads from each operator to those that read what it writes.
///
/// Every list is in the order of the definition file, so that the same definition always gives the same answer.
public struct PipelineGraph: Sendable, Hashable {
    /// Every operator, in the order of the file.
    public let operators: [String]
    /// Every operator after all those it reads from; of several that could come next, the first of the file.
    public let order: [String]
    /// The operators by the length of the longest way to them: the first list waits for nothing, each next one only for those before.
    public let levels: [[String]]

    private let indices: [String: Int]
    private let before: [[Int]]
    private let after: [[Int]]

    /// Builds the graph; nil when the edges form a cycle.
    ///
    /// `dependencies[i]` are the positions in `operators` of those that operator `i` reads from; positions outside are ignored.
    init?(operators: [String], dependencies: [Set<Int>]) {
        let count = operators.count
        let before = (0..<count).map { index in
            index < dependencies.count ? dependencies[index].filter { (0..<count).contains($0) }.sorted() : []
        }
        var after = [[Int]](repeating: [], count: count)
        for (index, sources) in before.enumerated() {
            for source in sources { after[source].append(index) }
        }
        var waiting = before.map(\.count)
        var level = [Int](repeating: 0, count: count)
        var ready = (0..<count).filter { waiting[$0] == 0 }
        var sorted: [Int] = []
        while let next = ready.min() {
            ready.removeAll { $0 == next }
            sorted.append(next)
            for reader in after[next] {
                level[reader] = max(level[reader], level[next] + 1)
                waiting[reader] -= 1
                if waiting[reader] == 0 { ready.append(reader) }
            }
        }
        guard sorted.count == count else { return nil }
        var levels = [[String]](repeating: [], count: (level.max() ?? -1) + 1)
        for index in 0..<count { levels[level[index]].append(operators[index]) }
        self.operators = operators
        self.order = sorted.map { operators[$0] }
        self.levels = levels
        self.before = before
        self.after = after
        self.indices = Dictionary(
            operators.enumerated().map { (NameRules.key($0.element), $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The operators whose results this one reads; empty for a name that is not in the graph.
    public func dependencies(of name: String) -> [String] {
        indices[NameRules.key(name)].map { before[$0].map { operators[$0] } } ?? []
    }

    /// The operators that read this one's results, one entry for each: what the platform API calls `next`.
    ///
    /// A tree of nested `next` lists repeats shared operators and can grow exponentially; list each operator once instead.
    public func next(of name: String) -> [String] {
        indices[NameRules.key(name)].map { after[$0].map { operators[$0] } } ?? []
    }
}
