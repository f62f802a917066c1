// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Testing

/// A program of others that judges what is written here.
enum ForeignTool {
    /// The validator of Debian's dicom3tools.
    static let dciodvfy = find("dciodvfy")

    /// The Python of the tests' virtual environment, when it has highdicom.
    static let python: String? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let path = root.path + "/.venv/bin/python"
        guard FileManager.default.isExecutableFile(atPath: path), let result = try? run(path, ["-c", "import highdicom"]) else {
            return nil
        }
        return result.status == 0 ? path : nil
    }()

    private static func find(_ name: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs a program to its end; its output is what it wrote to both streams.
    static func run(_ path: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }

    /// The lines in which the validator finds an error.
    static func faults(_ path: String) throws -> [String] {
        let output = try run(try #require(dciodvfy), [path]).output
        #expect(!output.isEmpty)
        return output.split(separator: "\n").map(String.init).filter { $0.hasPrefix("Error") }
    }
}
