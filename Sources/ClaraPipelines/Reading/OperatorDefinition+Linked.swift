// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension OperatorDefinition {
    /// The same operator, with the names in its inputs spelled as the operators and outputs they refer to are.
    ///
    /// `operators` are keyed by ``NameRules/key(_:)`` of their names.
    func linked(to operators: [String: OperatorDefinition]) -> OperatorDefinition {
        let inputs = inputs.map { input in
            guard let from = input.from, let source = operators[NameRules.key(from)] else { return input }
            let name = input.name.map { name in
                source.outputs.lazy.compactMap(\.name).first { NameRules.areEqual($0, name) } ?? name
            }
            return OperatorInput(from: source.name, name: name, path: input.path)
        }
        return OperatorDefinition(
            name: name, description: description, container: container, inputs: inputs, outputs: outputs, variables: variables,
            requests: requests, models: models, timeoutSeconds: timeoutSeconds)
    }
}
