// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// Runs a program to its end and returns what it said.
///
/// - Parameter directory: the working directory, also the place of the files that take the output, so that no pipe can fill.
func run(_ executable: String, _ arguments: [String], environment: [String: String] = [:], in directory: String) throws -> ProgramResult {
    let mark = UUID().uuidString
    let outPath = "\(directory)/.out-\(mark)"
    let errPath = "\(directory)/.err-\(mark)"
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.currentDirectoryURL = URL(filePath: directory)
    process.standardInput = FileHandle.nullDevice
    for path in [outPath, errPath] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    defer { for path in [outPath, errPath] { try? FileManager.default.removeItem(atPath: path) } }
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: outPath))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errPath))
    try process.run()
    process.waitUntilExit()
    let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return ProgramResult(
        status: status, output: (try? String(contentsOfFile: outPath, encoding: .utf8)) ?? "",
        errors: (try? String(contentsOfFile: errPath, encoding: .utf8)) ?? "")
}

/// Runs `clara` to its end.
func clara(_ arguments: [String], environment: [String: String] = [:], in directory: String) throws -> ProgramResult {
    try run(Programs.clara, arguments, environment: environment, in: directory)
}
