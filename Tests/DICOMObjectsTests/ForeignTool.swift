// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing

/// A program of others that judges what is written here.
enum ForeignTool {
    /// The validator of Debian's dicom3tools.
    static let dciodvfy = ForeignProgram.find("dciodvfy")

    /// The Python of the tests' virtual environment, when it has highdicom.
    static let python: String? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let path = root.path + "/.venv/bin/python"
        let packages = (try? FileManager.default.subpathsOfDirectory(atPath: root.path + "/.venv/lib")) ?? []
        return packages.contains { $0.hasSuffix("site-packages/highdicom/__init__.py") } ? path : nil
    }()

    /// Runs a program to its end; its output is what it wrote to both streams.
    static func run(_ path: String, _ arguments: [String]) async throws -> (status: Int32, output: String) {
        let outcome = try await ForeignProgram.run(path, arguments)
        return (outcome.status, outcome.output + outcome.errors)
    }

    /// The lines in which the validator finds an error.
    static func faults(_ path: String) async throws -> [String] {
        let output = try await run(try #require(dciodvfy), [path]).output
        #expect(!output.isEmpty)
        return output.split(separator: "\n").map(String.init).filter { $0.hasPrefix("Error") }
    }
}
