// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension Double {
    /// For messages: without a fraction when there is none.
    var formatted: String {
        if let whole = Int(exactly: self) { return "\(whole)" }
        return "\(self)"
    }
}
