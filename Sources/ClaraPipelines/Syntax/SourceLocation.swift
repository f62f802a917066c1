// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A place in one file of a definition.
struct SourceLocation: Sendable, Hashable {
    let file: String
    /// Counted from 1.
    let line: Int
    /// Counted from 1 in Unicode scalars.
    let column: Int

    static func start(of file: String) -> SourceLocation {
        SourceLocation(file: file, line: 1, column: 1)
    }
}
