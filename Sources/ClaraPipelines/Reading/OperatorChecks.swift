// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// The checks across operators: unique names, references that lead somewhere, no cycles.
struct OperatorChecks {
    /// In the order of the file; nil for one that could not be read.
    let operators: [OperatorSource?]
    let faults: FaultCollector

    /// The graph of the operators; nil after a fault.
    func graph() -> PipelineGraph? {
        var positions: [String: Int] = [:]
        // While an operator's name is not known, nothing can be said about names that seem to be missing.
        var isComplete = true
        for (position, source) in operators.enumerated() {
            guard let source, !source.name.isPending else {
                isComplete = false
                continue
            }
            if positions[NameRules.key(source.name.value)] == nil {
                positions[NameRules.key(source.name.value)] = position
            } else {
                faults.report(
                    source.name.location,
                    "there is an operator \(quoted(source.name.value)) already; case does not tell names apart")
            }
        }
        let outputs = operators.map(Self.outputsByName)
        var dependencies = [Set<Int>](repeating: [], count: operators.count)
        for (position, source) in operators.enumerated() {
            for reference in source?.references ?? [] {
                guard let from = reference.from, !from.isPending else { continue }
                guard let target = positions[NameRules.key(from.value)] else {
                    if isComplete { reportMissing(from) }
                    continue
                }
                dependencies[position].insert(target)
                checkOutput(reference, of: operators[target], outputs: outputs[target], named: from)
            }
        }
        reportCycles(dependencies)
        guard faults.isEmpty else { return nil }
        return PipelineGraph(operators: operators.map { $0?.definition.name ?? "" }, dependencies: dependencies)
    }

    private func reportMissing(_ from: ResolvedText) {
        let names = operators.compactMap { $0?.name.value }
        faults.report(
            from.location, "there is no operator \(quoted(from.value))", suggestion: Suggestion.best(for: from.value, among: names))
    }

    private static func outputsByName(_ source: OperatorSource?) -> [String: OperatorOutput] {
        let pairs = (source?.definition.outputs ?? []).compactMap { output in output.name.map { (NameRules.key($0), output) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private func checkOutput(
        _ reference: OperatorSource.Reference, of target: OperatorSource?, outputs known: [String: OperatorOutput], named from: ResolvedText
    ) {
        guard let target, target.hasAllOutputs else { return }
        let outputs = target.definition.outputs
        guard let name = reference.name else {
            if outputs.isEmpty {
                faults.report(from.location, "the operator \(quoted(from.value)) has no output")
            } else if reference.type != nil, outputs.count > 1 {
                faults.report(from.location, "the operator \(quoted(from.value)) has several outputs; say by \"name\" which one this reads")
            } else if outputs.count == 1 {
                checkType(reference, against: outputs[0], of: from)
            }
            return
        }
        guard !name.isPending else { return }
        if let output = known[NameRules.key(name.value)] {
            checkType(reference, against: output, of: from)
            return
        }
        guard !outputs.contains(where: { $0.name.map(Placeholder.occurs) ?? false }) else { return }
        let names = outputs.compactMap(\.name)
        let list = names.isEmpty ? "it has none with a name" : "it has \(names.prefix(10).map(quoted).joined(separator: ", "))"
        faults.report(
            name.location, "the operator \(quoted(from.value)) has no output \(quoted(name.value)); \(list)",
            suggestion: Suggestion.best(for: name.value, among: names))
    }

    private func checkType(_ reference: OperatorSource.Reference, against output: OperatorOutput, of from: ResolvedText) {
        guard let source = reference.type, let wanted = source.type, let given = output.type, !wanted.accepts(given) else { return }
        let name = output.name.map { "the output \(quoted($0))" } ?? "the output"
        faults.report(
            source.place(ofDifferenceTo: given), "the input takes \(wanted), but \(name) of \(quoted(from.value)) is \(given)")
    }

    private func reportCycles(_ dependencies: [Set<Int>]) {
        for cycle in CycleFinder.cycles(in: dependencies) {
            let names = cycle.map { operators[$0]?.definition.name ?? "" }
            guard let first = names.first, let last = cycle.last, let source = operators[cycle[0]] else { continue }
            // The place that closes the cycle: where its first operator reads from its last one.
            let closing = source.references.compactMap(\.from).first {
                NameRules.areEqual($0.value, operators[last]?.definition.name ?? "")
            }
            let shown = names.count > 12 ? Array(names.prefix(6) + ["…"] + names.suffix(5)) : names
            faults.report(
                closing?.location ?? source.name.location,
                "the operators wait for each other in a cycle: \((shown + [first]).joined(separator: " -> "))")
        }
    }
}
