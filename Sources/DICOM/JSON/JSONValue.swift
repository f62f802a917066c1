// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A value of a JSON text (RFC 8259); numbers stay as they are written, members of objects in their order.
enum JSONValue {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])

    /// What a text or a number says.
    var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    /// The member of an object; the last when a name is doubled.
    func member(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }
}
