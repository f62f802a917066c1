// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser

/// Picks the id that was given, by its flag or as the only argument.
enum NamedIdentifier {
    static func pick(option: String?, argument: String?, flag: String) throws -> String {
        switch (option, argument) {
        case (let id?, nil), (nil, let id?): return id
        case (nil, nil): throw ValidationError("Give an id, with \(flag) or as an argument")
        case (_?, _?): throw ValidationError("Give one id, with \(flag) or as an argument")
        }
    }
}
