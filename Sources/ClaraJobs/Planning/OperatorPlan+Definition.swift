// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines

extension OperatorPlan {
    /// Takes an operator out of a resolved definition and fills in what the platform decides.
    init(_ step: OperatorDefinition, dependencies: [Int], configuration: JobsConfiguration) {
        name = step.name
        image = step.container.reference
        command = step.container.command
        inputs = step.inputs.map { input in
            Input(name: input.name ?? "", from: input.from, output: input.from == nil ? nil : input.name, path: input.path)
        }
        outputs = step.outputs.map { Output(name: $0.name, path: $0.path) }
        variables = step.variables
        cpus = step.requests.cpu.map(Double.init)
        memoryMB = step.requests.memoryMB ?? configuration.defaultMemoryMB
        gpus = step.requests.gpu ?? 0
        timeoutSeconds = step.timeoutSeconds.map { min(Double($0), configuration.timeoutMaximumSeconds) }
        network = step.requests.network || configuration.networkImages.contains(step.container.image)
        self.dependencies = dependencies
    }
}
