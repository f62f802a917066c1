// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The parameters that placeholders of one document can name, with the values they have so far.
struct ParameterScope {
    struct Parameter {
        let name: String
        var value: String?
        /// Where a value may still come from while there is none.
        var later = Later.nowhere
    }

    enum Later {
        /// The variables of a job.
        case variable
        /// An argument that depends on such a variable.
        case argument
        case nowhere
    }

    private(set) var parameters: [String: Parameter] = [:]

    /// Declares a parameter; false when one of this name is there already.
    mutating func declare(_ name: String, value: String?) -> Bool {
        parameters.updateValue(Parameter(name: name, value: value), forKey: NameRules.key(name)) == nil
    }

    /// Gives a declared parameter a value, nil for one that comes later; false when there is no such parameter.
    mutating func assign(_ name: String, value: String?, later: Later = .nowhere) -> Bool {
        guard parameters[NameRules.key(name)] != nil else { return false }
        parameters[NameRules.key(name)]?.value = value
        parameters[NameRules.key(name)]?.later = later
        return true
    }

    /// Lets every parameter wait for the variables of a job.
    mutating func openToVariables() {
        for key in parameters.keys { parameters[key]?.later = .variable }
    }

    func parameter(_ name: String) -> Parameter? { parameters[NameRules.key(name)] }

    var names: [String] { parameters.values.map(\.name).sorted() }

    /// This scope, with the parameters of an inner document in front.
    func extended(by inner: ParameterScope) -> ParameterScope {
        var result = self
        result.parameters.merge(inner.parameters) { _, inner in inner }
        return result
    }
}
