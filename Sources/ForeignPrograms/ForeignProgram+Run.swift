// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import Foundation

extension ForeignProgram {
    /// What a program that ran to its end left.
    public struct Outcome: Sendable {
        public let exit: ProgramExit
        public let output: String
        public let errors: String

        /// The exit status, or 128 plus the signal.
        public var status: Int32 { exit.shellStatus }
    }

    /// Runs a program to its end and gives what it wrote; it is killed, with what it started, when the task is cancelled.
    ///
    /// The output goes through files, so that no pipe fills and nothing waits for a descendant that keeps one open.
    ///
    /// - Parameter directory: The working directory; the files of the output stand in the system's temporary directory.
    /// - Throws: ``ForeignProgramError`` when it cannot be started.
    public static func run(
        _ executable: String, _ arguments: [String], environment: [String: String] = [:], directory: String? = nil
    ) async throws(ForeignProgramError) -> Outcome {
        let mark = FileManager.default.temporaryDirectory.path + "/program-" + UUID().uuidString
        let paths = (output: mark + ".out", errors: mark + ".err")
        defer { for path in [paths.output, paths.errors] { unlink(path) } }
        let program = try ForeignProgram(
            executable, arguments, environment: environment, directory: directory, outputPath: paths.output, errorsPath: paths.errors)
        let exit = await withTaskCancellationHandler {
            await program.exit()
        } onCancel: {
            program.send(SIGKILL)
        }
        return Outcome(exit: exit, output: text(paths.output), errors: text(paths.errors))
    }

    /// Gives `body` a running program, and kills it and what it started afterwards.
    ///
    /// - Throws: ``ForeignProgramError`` when it cannot be started; what `body` throws.
    public static func during<Value>(
        _ executable: String, _ arguments: [String], environment: [String: String] = [:], directory: String? = nil,
        outputPath: String? = nil, _ body: (ForeignProgram) async throws -> Value
    ) async throws -> Value {
        let program = try ForeignProgram(
            executable, arguments, environment: environment, directory: directory, outputPath: outputPath)
        do {
            let value = try await body(program)
            await program.stop(SIGKILL)
            return value
        } catch {
            await program.stop(SIGKILL)
            throw error
        }
    }

    /// Finds a program along PATH and in the system's own directories.
    public static func find(_ name: String) -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let folders = path.split(separator: ":").map(String.init) + ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/bin"]
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private static func text(_ path: String) -> String {
        String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }
}
