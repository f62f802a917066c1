// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms

/// Runs `clara` to its end.
func clara(_ arguments: [String], environment: [String: String] = [:], in directory: String) async throws -> ForeignProgram.Outcome {
    try await ForeignProgram.run(Programs.clara, arguments, environment: environment, directory: directory)
}
