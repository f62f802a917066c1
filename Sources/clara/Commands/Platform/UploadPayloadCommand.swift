// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// `clara upload payload ID PATH…`: puts files into a payload that is not in use yet.
struct UploadPayloadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "payload", abstract: "Put files into a payload, that of a job before its start or a reusable one.",
        aliases: ["payloads"])

    @OptionGroup var platform: PlatformOptions

    @Argument(help: "The payload's id; of a job's payload the beginning is enough.")
    var id: String

    @Argument(help: "Files and folders.", completion: .file())
    var paths: [String]

    @Option(help: ArgumentHelp("A folder of the payload to put them in.", valueName: "folder"))
    var to = ""

    func run() async throws {
        let plan = try UploadPlan(paths: paths)
        let command = self
        try await platform.connect { platform in
            let payloadID = try await platform.payloadID(command.id)
            try await Uploader(platform: platform, payloadID: payloadID, folder: command.to).upload(plan)
        }
        try platform.print(
            ["files": UInt64(plan.items.count), "bytes": plan.totalSize],
            text: "\(plan.items.count) files, \(ByteCount.text(plan.totalSize))")
    }
}
