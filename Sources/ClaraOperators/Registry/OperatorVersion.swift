// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The version of the built-in operators, which results name.
enum OperatorVersion {
    static let text = "0.1.0"
}
