// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors

/// An identifier as people type it: whole, or as many of its first digits as tell it apart.
struct IdentifierPrefix: Sendable {
    /// What is looked for, for messages: pipeline, job.
    let kind: String
    let text: String

    /// The one identifier that begins like this.
    ///
    /// A whole identifier is taken as it is, without asking for the list.
    /// Throws ``CommandError`` when none or several fit.
    func resolve(among list: () async throws -> [String]) async throws -> String {
        if let whole = PlatformIdentifier(parsing: text) { return whole.value }
        let wanted = text.lowercased().filter { $0 != "-" }
        guard !wanted.isEmpty, wanted.count < 32, wanted.utf8.allSatisfy(Self.isHexadecimal) else {
            throw CommandError(.invalidArgument, "\"\(Terminal.printable(text))\" is not the id of a \(kind), nor the beginning of one")
        }
        let found = try await list().filter { $0.hasPrefix(wanted) }
        switch found.count {
        case 0: throw CommandError(.notFound, "no \(kind) has an id that begins with \(wanted)")
        case 1: return found[0]
        default:
            let shown = found.prefix(5).joined(separator: ", ") + (found.count > 5 ? ", …" : "")
            throw CommandError(.invalidArgument, "\(found.count) \(kind)s have ids that begin with \(wanted): \(shown)")
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x66: true
        default: false
        }
    }
}

extension PlatformAPI {
    /// The whole id of a job given by its beginning.
    func jobID(_ text: String) async throws -> String {
        try await IdentifierPrefix(kind: "job", text: text).resolve { try await listJobs().map(\.id) }
    }

    /// The whole id of a pipeline given by its beginning.
    func pipelineID(_ text: String) async throws -> String {
        try await IdentifierPrefix(kind: "pipeline", text: text).resolve { try await listPipelines().map(\.id) }
    }

    /// The whole id of a payload; of those that belong to jobs the beginning is enough, others are not listed by the platform.
    func payloadID(_ text: String) async throws -> String {
        try await IdentifierPrefix(kind: "payload", text: text).resolve { try await listJobs().map(\.payloadID) }
    }
}
