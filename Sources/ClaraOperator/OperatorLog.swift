// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// Tells an operator's progress as JSON lines, which the platform keeps as fields and a person can read.
public struct OperatorLog: Sendable {
    private let write: @Sendable (String) -> Void

    /// - Parameter write: takes each finished line, without its end.
    public init(write: @escaping @Sendable (String) -> Void) {
        self.write = write
    }

    /// Writes to the standard error stream.
    public init() {
        self.init { line in FileHandle.standardError.write(Data((line + "\n").utf8)) }
    }

    /// Tells a fact with its details.
    ///
    /// - Parameter details: no names or identifiers of patients: logs are read by people who treat machines.
    public func info(_ message: String, _ details: [String: String] = [:]) {
        record("info", message, details)
    }

    /// Tells of something that should be looked at, though the work goes on.
    public func warning(_ message: String, _ details: [String: String] = [:]) {
        record("warning", message, details)
    }

    /// Tells why the work cannot be done.
    public func error(_ message: String, _ details: [String: String] = [:]) {
        record("error", message, details)
    }

    private func record(_ level: String, _ message: String, _ details: [String: String]) {
        let fields = details.merging(["level": level, "message": message]) { _, own in own }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(fields) else { return }
        write(String(decoding: data, as: UTF8.self))
    }
}
