// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms

/// Runs a program to its end and returns its exit status; what it prints is dropped.
func run(_ program: String, _ arguments: [String]) async throws -> Int32 {
    try await ForeignProgram.run(program, arguments).status
}
