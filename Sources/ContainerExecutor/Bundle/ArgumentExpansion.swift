// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Fills `$(NAME)` in arguments from an operator's variables, as Kubernetes does for the commands of containers.
enum ArgumentExpansion {
    /// `$$` stands for one dollar sign; what names no variable stays as it is.
    static func expand(_ argument: String, with variables: [String: String]) -> String {
        var result = ""
        var rest = Substring(argument)
        while let dollar = rest.firstIndex(of: "$") {
            result += rest[..<dollar]
            rest = rest[dollar...].dropFirst()
            if rest.first == "$" {
                result += "$"
                rest = rest.dropFirst()
            } else if rest.first == "(", let end = rest.firstIndex(of: ")") {
                let reference = rest[...end]
                result += variables[String(reference.dropFirst().dropLast())] ?? "$" + reference
                rest = rest[end...].dropFirst()
            } else {
                result += "$"
            }
        }
        return result + rest
    }
}
