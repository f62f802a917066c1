// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ForeignPrograms
import Foundation

/// The server of the demo, started from this very program with a configuration of its own.
struct DemoServer: Sendable {
    let endpoints: Endpoints
    /// Seconds from the start of the process to the last port it took.
    let startSeconds: Double
    private let process: ForeignProgram

    /// Starts a server and waits until it is ready.
    static func start(plan: DemoPlan, receiver: any DemoReceiver) async throws -> DemoServer {
        try DemoPipeline.lungSegmentation.write(toFile: plan.pipelineFile, atomically: true, encoding: .utf8)
        try configuration(plan: plan, receiver: receiver).write(toFile: plan.configurationFile, atomically: true, encoding: .utf8)
        guard let program = Bundle.main.executablePath else { throw DemoError(.internalFault, "this program does not know its own path") }
        let clock = ContinuousClock()
        let began = clock.now
        let process = try ForeignProgram(program, ["serve", "--config", plan.configurationFile], outputPath: "\(plan.output)/server.log")
        while true {
            if let endpoints = Endpoints.read(in: plan.dataDirectory), endpoints.processIdentifier == process.processIdentifier {
                return DemoServer(endpoints: endpoints, startSeconds: (clock.now - began) / .seconds(1), process: process)
            }
            guard process.isRunning else { throw DemoError(.unavailable, "the server ended at once:\n\(process.logTail())") }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    func stop() async {
        await process.stop(patience: .seconds(20))
    }

    func logTail() -> String { process.logTail() }

    private static func configuration(plan: DemoPlan, receiver: any DemoReceiver) -> String {
        """
        # Made by "clara demo".
        data: data
        listen: 127.0.0.1
        log: { level: info, format: text }
        platform:
          port: 0
          storage-ceiling-percent: 97
          pipelines:
          - files: [lung-segmentation.yaml]
        dicom:
          port: 0
          rest-port: 0
          watermark-percent: 98
          reserve-gigabytes: 1
          ae-titles:
          - ae-title: \(DemoPlan.calledAETitle)
            settings: { timeout: "\(DemoPlan.idleTimeout)", groupBy: SeriesInstanceUID, pipeline-lung: lung-segmentation }
          destinations:
          - { name: \(DemoPlan.receiverAETitle), ae-title: \(DemoPlan.receiverAETitle), host: 127.0.0.1, port: \(receiver.port) }
        results: { port: 0 }
        web: { port: 0 }

        """
    }
}
