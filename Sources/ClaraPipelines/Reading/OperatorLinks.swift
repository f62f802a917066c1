// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Finds operators and outputs by their names without regard to case.
struct OperatorLinks {
    private struct Target {
        let name: String
        /// The name by its key.
        let outputs: [String: String]
        /// The output's name when it is the only one.
        let only: String?
    }

    private let targets: [String: Target]

    init(_ operators: [OperatorDefinition]) {
        let pairs = operators.map { step in
            let names = step.outputs.compactMap(\.name).map { (NameRules.key($0), $0) }
            let target = Target(
                name: step.name, outputs: Dictionary(names, uniquingKeysWith: { first, _ in first }),
                only: step.outputs.count == 1 ? step.outputs[0].name : nil)
            return (NameRules.key(step.name), target)
        }
        targets = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The same operator, with the names in its inputs spelled as the operators and outputs they refer to are.
    ///
    /// A typed input without a name is the one output of its operator, and gets that one's name.
    func linked(_ step: OperatorDefinition) -> OperatorDefinition {
        let inputs = step.inputs.map { input in
            guard let from = input.from, let source = targets[NameRules.key(from)] else { return input }
            let name = input.name.map { source.outputs[NameRules.key($0)] ?? $0 } ?? (input.type == nil ? nil : source.only)
            return OperatorInput(from: source.name, name: name, path: input.path, type: input.type)
        }
        return OperatorDefinition(
            name: step.name, description: step.description, container: step.container, inputs: inputs, outputs: step.outputs,
            variables: step.variables, requests: step.requests, models: step.models, services: step.services,
            timeoutSeconds: step.timeoutSeconds)
    }
}
