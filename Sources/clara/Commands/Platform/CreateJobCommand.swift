// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// `clara create job -n NAME -p PIPELINE`: makes a job, and fills and starts it if asked to.
struct CreateJobCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "job", abstract: "Make a job of a pipeline and print its id and that of its payload.", aliases: ["jobs"])

    @OptionGroup var platform: PlatformOptions

    @Option(name: .shortAndLong, help: "The job's name.")
    var name: String

    @Option(name: [.customShort("p"), .customLong("pipeline")], help: "The pipeline's id, or the beginning of it.")
    var pipeline: String

    @Option(name: [.customShort("f"), .customLong("file")], help: ArgumentHelp("A file or folder to upload.", valueName: "path"))
    var file: [String] = []

    @Option(name: [.customShort("i"), .customLong("priority")], help: "How soon the job runs.")
    var priority = JobPriority.normal

    @Option(name: .customLong("payload"), help: ArgumentHelp("A reusable payload to copy the input from.", valueName: "id"))
    var payload: [String] = []

    @Option(help: ArgumentHelp("Metadata of the job.", valueName: "key=value"))
    var metadata: [NamedValue] = []

    @Flag(name: .shortAndLong, help: "Start the job at once.")
    var start = false

    @Option(
        name: [.customShort("V"), .long],
        help: ArgumentHelp("A value for a parameter of the pipeline, with --start.", valueName: "name=value"))
    var variable: [NamedValue] = []

    func validate() throws {
        if !variable.isEmpty, !start { throw ValidationError("--variable needs --start; otherwise give it to \"clara start job\"") }
    }

    func run() async throws {
        let plan = try UploadPlan(paths: file)
        let command = self
        let created = try await platform.connect { platform in
            let pipelineID = try await platform.pipelineID(command.pipeline)
            var payloads: [String] = []
            for payload in command.payload { payloads.append(try await platform.payloadID(payload)) }
            let created = try await platform.createJob(
                pipelineID: pipelineID, name: command.name, priority: command.priority.value, inputPayloads: payloads,
                metadata: NamedValue.dictionary(command.metadata))
            // The ids come first: they are needed to clean up when the upload fails.
            if command.platform.output == .text { Terminal.write("JOB_ID:\(created.jobID)\nPAYLOAD_ID:\(created.payloadID)\n") }
            try await Uploader(platform: platform, payloadID: created.payloadID).upload(plan)
            if command.start { _ = try await platform.startJob(created.jobID, variables: NamedValue.dictionary(command.variable)) }
            return created
        }
        if platform.output == .json { print(try JSONText.encode(["jobId": created.jobID, "payloadId": created.payloadID])) }
    }
}
