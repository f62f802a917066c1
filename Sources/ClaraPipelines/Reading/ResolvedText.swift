// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A scalar after its placeholders were filled in.
struct ResolvedText {
    let value: String
    let location: SourceLocation
    /// Whether a parameter without a value is in it; ``value`` is then the text as written.
    let isPending: Bool
}
