// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import Foundation

/// `clara demo`: the main job from end to end with foreign peers, on ports of its own.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Watch a CT study arrive over DICOM, run through a pipeline, and come back to a foreign PACS.",
        discussion: """
            Starts a server and a foreign receiver (Orthanc, else dcmtk's storescp) on free ports, sends a study with dcmtk's storescu, \
            follows the job, and checks what arrived. Without --study it makes a chest CT phantom. Everything it started is \
            stopped at the end; what it made stays in the output directory.
            """)

    @Option(help: ArgumentHelp("A directory with the CT study to send (default: a chest phantom).", valueName: "directory"))
    var study: String?

    @Option(help: ArgumentHelp("Where the picture, the summary and the server's data go.", valueName: "directory"))
    var output = "demo"

    @Option(help: "Slices of the phantom.")
    var slices = 128

    @Option(help: ArgumentHelp("The receiver: auto, orthanc or storescp.", valueName: "peer"))
    var receiver: DemoReceiverChoice = .auto

    @Option(help: "The longest that the whole may take, in seconds.")
    var timeout = 300.0

    func validate() throws {
        guard (16...1024).contains(slices) else { throw ValidationError("--slices must be from 16 to 1024") }
        guard timeout > 0 else { throw ValidationError("--timeout must be greater than 0") }
    }

    func run() async throws {
        let plan = DemoPlan(
            study: study.map { URL(filePath: $0).standardizedFileURL.path }, output: URL(filePath: output).standardizedFileURL.path,
            slices: slices, receiver: receiver, timeout: timeout)
        try await Demo(plan: plan, display: DemoDisplay()).run()
    }
}
