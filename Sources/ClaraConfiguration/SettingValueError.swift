// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A setting's text does not fit its kind.
struct SettingValueError: Error {
    /// What would have been right, as the object of "must be".
    let expected: String
}
