// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The parameters that placeholders of one document can name, with the values they have so far.
struct ParameterScope {
    struct Parameter {
        let name: String
        var value: String?
    }

    private(set) var parameters: [String: Parameter] = [:]

    /// Declares a parameter; false when one of this name is there already.
    mutating func declare(_ name: String, value: String?) -> Bool {
        parameters.updateValue(Parameter(name: name, value: value), forKey: NameRules.key(name)) == nil
    }

    /// Gives a declared parameter a value; false when there is no such parameter.
    mutating func assign(_ name: String, value: String?) -> Bool {
        guard parameters[NameRules.key(name)] != nil else { return false }
        parameters[NameRules.key(name)]?.value = value
        return true
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
