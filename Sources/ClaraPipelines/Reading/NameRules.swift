// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The rules for names of pipelines, operators, outputs, parameters and models.
enum NameRules {
    /// The form in which names are compared: names that differ only by case are the same name.
    static func key(_ name: String) -> String { name.lowercased() }

    static func areEqual(_ left: String, _ right: String) -> Bool { key(left) == key(right) }

    /// Why this cannot be a name; nil when it can.
    static func fault(of name: String) -> String? {
        if name.isEmpty { return "a name cannot be empty" }
        if name.utf8.count > 255 { return "a name has at most 255 characters; this has \(name.unicodeScalars.count)" }
        guard let wrong = name.unicodeScalars.first(where: { !isNameScalar($0) }) else { return nil }
        return "\(quoted(name)) is not a name: only Latin letters, digits, \"-\" and \"_\" are allowed, not \(quoted(String(wrong)))"
    }

    /// Why this cannot be the name of an environment variable; nil when it can.
    static func environmentFault(of name: String) -> String? {
        let scalars = name.unicodeScalars
        let isRight =
            !name.isEmpty && name.utf8.count <= 255 && scalars.allSatisfy { isNameScalar($0) && $0 != "-" }
            && !("0"..."9").contains(scalars.first ?? "0")
        return isRight
            ? nil
            : "\(quoted(name)) cannot name an environment variable: letters, digits and \"_\" are allowed, and no digit in front"
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        default: false
        }
    }
}
