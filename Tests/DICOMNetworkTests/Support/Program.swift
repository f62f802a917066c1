// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation

/// A program of the system that tests talk to.
struct Program {
    var name: String
    var arguments: [String]
    var environment: [String: String] = [:]

    static func isInstalled(_ name: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\(name)")
    }

    /// Runs the program to its end; it is killed when the task is cancelled.
    func run() async throws -> ForeignProgram.Outcome {
        try await ForeignProgram.run("/usr/bin/\(name)", arguments, environment: values)
    }

    /// Runs the program beside `body` and kills it afterwards.
    func during<R: Sendable>(_ body: (ForeignProgram) async throws -> R) async throws -> R {
        try await ForeignProgram.during("/usr/bin/\(name)", arguments, environment: values, body)
    }

    private var values: [String: String] { ["TCP_NODELAY": ""].merging(environment) { $1 } }
}
