// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// `clara create payload`: makes a reusable payload.
struct CreatePayloadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "payload", abstract: "Make a reusable payload and print its id.", aliases: ["payloads"])

    @OptionGroup var platform: PlatformOptions

    @Option(name: [.customShort("f"), .customLong("file")], help: ArgumentHelp("A file or folder to upload.", valueName: "path"))
    var file: [String] = []

    @Option(help: ArgumentHelp("Metadata of the payload.", valueName: "key=value"))
    var metadata: [NamedValue] = []

    func run() async throws {
        let plan = try UploadPlan(paths: file)
        let command = self
        let id = try await platform.connect { platform in
            let id = try await platform.createPayload(metadata: NamedValue.dictionary(command.metadata))
            if command.platform.output == .text { Terminal.write("PAYLOAD_ID:\(id)\n") }
            try await Uploader(platform: platform, payloadID: id).upload(plan)
            return id
        }
        if platform.output == .json { print(try JSONText.encode(["payloadId": id])) }
    }
}
