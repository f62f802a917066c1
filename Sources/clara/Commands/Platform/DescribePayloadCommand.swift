// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// `clara describe payload ID`.
struct DescribePayloadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "payload", abstract: "Show a payload with its files.", aliases: ["payloads"])

    @OptionGroup var platform: PlatformOptions

    @Option(name: [.customShort("p"), .customLong("payload")], help: "The payload's id; of a job's payload the beginning is enough.")
    var payload: String?

    @Argument(help: ArgumentHelp("The same.", visibility: .hidden))
    var id: String?

    func validate() throws { _ = try NamedIdentifier.pick(option: payload, argument: id, flag: "-p") }

    func run() async throws {
        let id = try NamedIdentifier.pick(option: payload, argument: id, flag: "-p")
        let payload = try await platform.connect { try await $0.payloadDetails($0.payloadID(id)) }
        try platform.print(PayloadReport(payload), text: text(payload))
    }

    private func text(_ payload: PlatformPayload) -> String {
        let size = payload.files.reduce(0) { $0 &+ $1.size }
        var lines = [
            "PAYLOAD_ID: \(payload.id)", "TYPE: \(payload.kind.wireName)", "JOB_ID: \(payload.jobID ?? "-")",
            "FILES: \(payload.files.count)", "BYTES: \(size)",
        ]
        lines += payload.files.map { "FILE: \(Terminal.printable($0.name)) \($0.size)" }
        lines += payload.metadata.sorted { $0.key < $1.key }.map { "METADATA: \(Terminal.printable("\($0.key)=\($0.value)"))" }
        return lines.joined(separator: "\n")
    }
}
