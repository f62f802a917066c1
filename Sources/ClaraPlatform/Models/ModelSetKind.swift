// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI

/// The two kinds of sets of models. Both are kept in the same way.
enum ModelSetKind: String, Sendable {
    case catalog
    case instance

    var table: String { "model_\(rawValue)" }
    var members: String { "model_\(rawValue)_member" }
    var missing: PlatformCode { self == .catalog ? .missingCatalog : .missingInstance }
    var tooLarge: PlatformCode { self == .catalog ? .catalogFull : .instanceFull }
    var noun: String { self == .catalog ? "catalogue" : "instance" }
}
