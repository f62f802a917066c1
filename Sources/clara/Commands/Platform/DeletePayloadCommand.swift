// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// `clara delete payload ID…`.
struct DeletePayloadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "payload", abstract: "Remove payloads with all their files, for good.", aliases: ["payloads"])

    @OptionGroup var platform: PlatformOptions

    @Option(name: [.customShort("p"), .customLong("payload")], help: "The payload's id; of a job's payload the beginning is enough.")
    var payload: [String] = []

    @Argument(help: "Ids, or the beginnings of them.")
    var ids: [String] = []

    func validate() throws {
        if payload.isEmpty, ids.isEmpty { throw ValidationError("Give the id of a payload") }
    }

    func run() async throws {
        let texts = payload + ids
        let removed = try await platform.connect { platform in
            var ids: [String] = []
            for text in texts { ids.append(try await platform.payloadID(text)) }
            for id in ids { try await platform.deletePayload(id) }
            return ids
        }
        try platform.print(["payloadIds": removed], text: removed.map { "PAYLOAD_ID:\($0)" }.joined(separator: "\n"))
    }
}
