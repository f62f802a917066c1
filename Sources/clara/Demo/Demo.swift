// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import ClaraOperators
import ClaraResultsAPI
import ForeignPrograms
import Foundation

/// The main job from end to end: foreign sender, server, foreign receiver.
struct Demo: Sendable {
    let plan: DemoPlan
    let display: DemoDisplay

    /// Runs all steps and stops everything that was started, also after a failure.
    ///
    /// - Throws: ``DemoError`` that says which step failed and why.
    func run() async throws {
        let clock = ContinuousClock()
        let began = clock.now
        try prepareDirectories()
        let study = try plan.study ?? makePhantom()
        let images = try countFiles(in: study)
        let receiver = try makeReceiver()
        let outcome: Result<DemoSummary, any Error>
        do {
            try await receiver.ready()
            display.say("\(receiver.name) receives on port \(receiver.port)")
            let server = try await DemoServer.start(plan: plan, receiver: receiver)
            display.say(
                String(format: "clara serve is ready after %.2f s, DICOM port %d", server.startSeconds, server.endpoints.dicom))
            do {
                var summary = try await withDeadline { try await drive(server: server, receiver: receiver, study: study, images: images) }
                summary.totalSeconds = (clock.now - began) / .seconds(1)
                outcome = .success(summary)
            } catch {
                outcome = .failure(error)
            }
            await server.stop()
        } catch {
            outcome = .failure(error)
        }
        await receiver.stop()
        try report(try outcome.get())
    }

    /// Sends, follows, waits for the deliveries and fetches what the job left.
    private func drive(server: DemoServer, receiver: any DemoReceiver, study: String, images: Int) async throws -> DemoSummary {
        let clock = ContinuousClock()
        return try await withPlatform(host: "127.0.0.1", port: server.endpoints.grpc, userAgent: "clara demo") { platform in
            var follower = DemoJobFollower(platform: platform, display: display)
            let sendBegan = clock.now
            async let sending: Double = send(study: study, port: server.endpoints.dicom, images: images)
            let job: PlatformJob
            do {
                job = try await follower.follow()
            } catch {
                // When nothing could be sent, that is the cause to tell.
                _ = try await sending
                throw error
            }
            let sendSeconds = try await sending
            let jobEnded = clock.now
            try await waitForDeliveries(job: job, server: server)
            let received = try await receiver.instancesByModality()
            let deliverySeconds = (clock.now - jobEnded) / .seconds(1)
            guard received["SEG"] == 1, received["SR"] == 1, received.values.reduce(0, +) > 2 else {
                throw DemoError(.corruptData, "the receiver has \(received), not one SEG, one SR and the pictures")
            }
            let volumes = try await DemoResults(platform: platform, job: job).fetch(overlay: plan.overlayFile)
            var seconds: [String: Double] = [:]
            for run in job.operators { seconds[run.name] = follower.stopwatch.seconds(run.name) }
            return DemoSummary(
                study: study, images: images, receiver: receiver.name, serverStartSeconds: server.startSeconds, sendSeconds: sendSeconds,
                imagesPerSecond: Double(images) / max(sendSeconds, 1e-3), operatorSeconds: seconds,
                jobSeconds: (jobEnded - sendBegan) / .seconds(1) - sendSeconds - DemoPlan.idleTimeout, deliverySeconds: deliverySeconds,
                totalSeconds: 0, received: received, lungVolumesMillilitres: volumes)
        }
    }

    /// Sends the study with storescu, in its default settings; returns the seconds it took.
    private func send(study: String, port: Int, images: Int) async throws -> Double {
        guard let storescu = ForeignProgram.find("storescu") else {
            throw DemoError(.notFound, "storescu is not installed; \"make setup\" installs dcmtk")
        }
        let clock = ContinuousClock()
        let began = clock.now
        let process = try ForeignProgram(
            storescu, ["+sd", "+r", "-aet", "SCANNER", "-aec", DemoPlan.calledAETitle, "127.0.0.1", String(port), study],
            outputPath: "\(plan.output)/storescu.log")
        let exit = await process.exit()
        let seconds = (clock.now - began) / .seconds(1)
        guard exit == .status(0) else { throw DemoError(.unavailable, "storescu ended with \(exit):\n\(process.logTail())") }
        display.say(String(format: "storescu has sent %d files in %.2f s (%.0f a second)", images, seconds, Double(images) / seconds))
        return seconds
    }

    private func waitForDeliveries(job: PlatformJob, server: DemoServer) async throws {
        let results = try ResultsClient(baseURL: "http://127.0.0.1:\(server.endpoints.results)")
        while true {
            let tasks = try await results.list(ResultTaskFilter(jobId: job.id))
            if let failed = tasks.first(where: { $0.state == .failed }) {
                throw DemoError(.unavailable, "delivery \(failed.taskId) to \(failed.parameters) failed:\n\(server.logTail())")
            }
            if !tasks.isEmpty, tasks.allSatisfy({ $0.state == .succeeded }) { return }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    private func report(_ summary: DemoSummary) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(summary).write(to: URL(filePath: plan.summaryFile), options: .atomic)
        display.say(
            "the receiver has " + summary.received.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
        for (lung, volume) in summary.lungVolumesMillilitres.sorted(by: { $0.key < $1.key }) {
            display.say("\(lung): \(Int(volume.rounded())) mL")
        }
        display.say("picture: \(plan.overlayFile)")
        display.say("summary: \(plan.summaryFile)")
    }

    private func prepareDirectories() throws {
        let files = FileManager.default
        for old in [plan.dataDirectory, plan.receivedDirectory, plan.phantomDirectory] where files.fileExists(atPath: old) {
            try files.removeItem(atPath: old)
        }
        try files.createDirectory(atPath: plan.receivedDirectory, withIntermediateDirectories: true)
    }

    private func makePhantom() throws -> String {
        display.say("making a chest phantom of \(plan.slices) slices")
        try ChestPhantom(slices: plan.slices).write(to: plan.phantomDirectory)
        return plan.phantomDirectory
    }

    private func countFiles(in directory: String) throws -> Int {
        guard let paths = FileManager.default.enumerator(atPath: directory) else {
            throw DemoError(.notFound, "\(directory) is not a directory")
        }
        var count = 0
        while paths.nextObject() != nil {
            if paths.fileAttributes?[.type] as? FileAttributeType == .typeRegular { count += 1 }
        }
        guard count > 0 else { throw DemoError(.invalidArgument, "there are no files in \(directory)") }
        return count
    }

    private func makeReceiver() throws -> any DemoReceiver {
        if plan.receiver != .storescp, let orthanc = ForeignProgram.find("Orthanc") {
            return try OrthancReceiver(executable: orthanc, plan: plan)
        }
        if plan.receiver != .orthanc, let storescp = ForeignProgram.find("storescp") {
            return try StoreSCPReceiver(executable: storescp, plan: plan)
        }
        throw DemoError(.notFound, "neither Orthanc nor storescp is installed; \"make setup\" installs both")
    }

    private func withDeadline<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask(operation: body)
            group.addTask {
                try await Task.sleep(for: .seconds(plan.timeout))
                throw DemoError(
                    .deadlineExceeded, "the demo did not end within \(plan.timeout) s; the server's log is in \(plan.output)/server.log")
            }
            defer { group.cancelAll() }
            guard let value = try await group.next() else { throw CancellationError() }
            return value
        }
    }
}
