// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How a program ended and what it said.
struct ProgramResult {
    /// The exit status, or 128 plus the signal.
    let status: Int32
    let output: String
    let errors: String
}
