// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraOperator
import Foundation
import Synchronization

/// Folders for a chain of operators, and what they told.
final class OperatorBench: Sendable {
    let root: String
    private let lines = Mutex<[String]>([])

    private init() throws {
        root = FileManager.default.temporaryDirectory.path + "/clara-operators-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    /// Runs a body with a bench and removes its folders.
    static func with<Result>(_ body: (OperatorBench) async throws -> Result) async throws -> Result {
        let bench = try OperatorBench()
        defer { try? FileManager.default.removeItem(atPath: bench.root) }
        return try await body(bench)
    }

    /// A folder of this name, made when it does not exist.
    func folder(_ name: String) throws -> String {
        let path = "\(root)/\(name)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    /// Runs an operator over folders of the bench, without names as in the example pipeline.
    func run<Operator: BuiltInOperator>(_: Operator.Type, _ arguments: [String] = [], from inputs: [String], to output: String) async throws
    {
        let context = OperatorContext(
            inputs: try inputs.map { NamedPath(name: "", path: try folder($0)) }, outputs: [NamedPath(name: "", path: try folder(output))],
            log: OperatorLog { [self] line in lines.withLock { $0.append(line) } })
        try await Operator(arguments: arguments).run(in: context)
    }

    /// All lines that operators told.
    var log: String { lines.withLock { $0.joined(separator: "\n") } }

    /// The files below a folder, as relative paths in order.
    func files(_ name: String) throws -> [String] {
        let path = try folder(name)
        return try FileManager.default.subpathsOfDirectory(atPath: path).filter {
            var isDirectory: ObjCBool = false
            return FileManager.default.fileExists(atPath: "\(path)/\($0)", isDirectory: &isDirectory) && !isDirectory.boolValue
        }.sorted()
    }

    func data(_ path: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)"))
    }
}
