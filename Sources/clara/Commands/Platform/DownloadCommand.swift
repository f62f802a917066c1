// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI
import ClaraErrors
import Foundation

/// `clara download JOB:/path DEST`: fetches files of a payload.
struct DownloadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "download",
        abstract: "Fetch files of a job's payload, or of a reusable one.",
        discussion: """
            SOURCE is an id, a colon and a path in the payload: a file, a folder, or a pattern with *, ? and **. \
            "clara download 3fd0:/operators/segment/*.dcm results" puts what the operator segment wrote into the folder results.
            """)

    @OptionGroup var platform: PlatformOptions

    @Argument(help: "ID:/PATH, with the id of a job or a payload, or the beginning of a job's.")
    var source: String

    @Argument(help: "The folder to put the files in; made if need be.", completion: .directory)
    var destination = "."

    func run() async throws {
        let source = try DownloadSource(parsing: source)
        let destination = destination
        let files = try await platform.connect { platform in
            try await Downloader(platform: platform).download(source, to: destination)
        }
        try platform.print(
            files.map { PayloadReport.File(name: $0.path, size: $0.size) },
            text: files.map { "\(Terminal.printable($0.path)) (\(ByteCount.text($0.size)))" }.joined(separator: "\n"))
    }
}
