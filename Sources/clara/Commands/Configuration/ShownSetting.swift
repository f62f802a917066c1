// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A setting in the JSON form of `clara config show`.
struct ShownSetting: Encodable {
    let value: String
    let source: String
}
