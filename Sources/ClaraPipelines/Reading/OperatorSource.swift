// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// An operator as it was read, with the places that checks across operators point at.
struct OperatorSource {
    struct Reference {
        let from: ResolvedText?
        let name: ResolvedText?
        let type: TypeSource?
    }

    let definition: OperatorDefinition
    let name: ResolvedText
    /// One for each input, in the same order.
    let references: [Reference]
    /// Whether every input and output could be read.
    let hasAllOutputs: Bool
    let services: [ServiceSource]
}
