// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution

/// Makes errors of what skopeo and umoci said.
enum PullFault {
    /// The error of a pull that failed.
    static func pull(_ reference: ImageReference, output: String) -> ExecutionError {
        let said = sentence(output)
        let lower = said.lowercased()
        func has(_ words: String...) -> Bool { words.contains { lower.contains($0) } }
        let known: (code: ErrorCode, advice: String) =
            if has("http response to https client") {
                (.failedPrecondition, "; to allow plain HTTP, name '\(reference.registry)' among the plain-HTTP registries")
            } else if has("certificate", "x509") {
                (.failedPrecondition, "")
            } else if has("unauthorized", "authentication required", "access denied", "forbidden", "invalid username") {
                (.permissionDenied, "; look at the credentials file")
            } else if has("manifest unknown", "name unknown", "not found", "no image found", "does not exist") {
                (.notFound, "")
            } else if has("no space left") {
                (.resourceExhausted, "")
            } else {
                (.unavailable, "")
            }
        return ExecutionError(known.code, "image '\(reference)' cannot be pulled: \(said)\(known.advice)")
    }

    /// The error of an image that could not be unpacked.
    static func unpack(_ reference: ImageReference, output: String) -> ExecutionError {
        let said = sentence(output)
        let code: ErrorCode = said.lowercased().contains("no space left") ? .resourceExhausted : .corruptData
        return ExecutionError(code, "image '\(reference)' cannot be unpacked: \(said)")
    }

    /// What a tool complained of last, without the time and the level before it.
    static func sentence(_ output: String) -> String {
        let lines = output.split(whereSeparator: \.isNewline)
        guard var line = lines.last(where: { $0.contains("level=fatal") || $0.contains("level=error") }) ?? lines.last else {
            return "no reason was given"
        }
        if let message = line.firstRange(of: "msg=\"") {
            line = line[message.upperBound...]
            if line.hasSuffix("\"") { line = line.dropLast() }
        }
        return String(line.prefix(600)).replacing("\\\"", with: "\"").replacing("\\n", with: " ")
    }
}
