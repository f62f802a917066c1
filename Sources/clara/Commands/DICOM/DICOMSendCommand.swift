// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import DICOMNetwork
import Synchronization

/// `clara dicom send HOST PORT FILE|DIR…`: instances to a DICOM peer.
struct DICOMSendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Send DICOM files to a peer with C-STORE.",
        discussion: """
            Folders are sent with everything in them; files in them that hold no instance are passed over. Instances go in the \
            transfer syntax they are stored in; uncompressed ones are converted for a peer that takes only another uncompressed one.

            The exit status is 0 when the peer has stored every instance, 1 when it has not stored some, 66 when there is nothing \
            to send, 69 when it cannot be reached, 75 when it does not answer in time, 77 when it rejects the association for good.
            """)

    @OptionGroup var peer: DICOMPeerOptions

    @Argument(help: "DICOM files and folders.", completion: .file())
    var paths: [String]

    @Option(name: .shortAndLong, help: ArgumentHelp("How many associations to use at a time.", valueName: "count"))
    var jobs = 1

    @Flag(name: .shortAndLong, help: "Print the outcome of every file, not only of those that were not stored.")
    var verbose = false

    @Option(help: ArgumentHelp("How to print the outcome.", valueName: "format"))
    var output = OutputFormat.text

    func validate() throws {
        guard (1...64).contains(jobs) else { throw ValidationError("There can be 1 to 64 jobs.") }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let list = SendList(paths: paths)
        let display = Mutex(Display(peer.peer, count: list.files.count, isVerbose: verbose, isText: output == .text))
        for outcome in list.outcomes { display.withLock { $0.add(outcome, since: start) } }
        await StorageSender(to: peer.peer, jobs: jobs, options: peer.options).send(list.files) { outcome in
            display.withLock { $0.add(outcome, since: start) }
        }
        let report = display.withLock { $0.finish(since: start) }
        print(output == .json ? try JSONText.encode(report) : report.text)
        if report.exitStatus != 0 { throw ExitCode(report.exitStatus) }
    }

    /// What is shown while files are sent: lines on the standard output, a bar on the standard error stream.
    private struct Display {
        private var report: SendReport
        private var progress: ProgressLine
        private let isVerbose: Bool
        private let isText: Bool
        private let hasBar = Terminal.isError
        private var lastDrawn: ContinuousClock.Instant?

        init(_ peer: DICOMPeer, count: Int, isVerbose: Bool, isText: Bool) {
            report = SendReport(to: peer)
            progress = ProgressLine(total: count)
            self.isVerbose = isVerbose
            self.isText = isText
        }

        mutating func add(_ outcome: SendOutcome, since start: ContinuousClock.Instant) {
            report.add(outcome)
            if outcome.identity != nil { progress.add(outcome) }
            if isText, isVerbose || !(outcome.isStored || outcome.isSkipped) {
                clear()
                print(Terminal.printable("\(outcome.path): \(outcome.text)"))
            }
            draw(since: start)
        }

        mutating func finish(since start: ContinuousClock.Instant) -> SendReport {
            clear()
            report.finish(after: ContinuousClock.now - start)
            return report
        }

        private mutating func draw(since start: ContinuousClock.Instant) {
            let now = ContinuousClock.now
            // Ten times a second is as fast as anyone reads.
            guard hasBar, lastDrawn.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
            lastDrawn = now
            StandardError.write("\r\u{1B}[K" + progress.text(elapsed: now - start, width: 79))
        }

        private mutating func clear() {
            guard hasBar, lastDrawn != nil else { return }
            lastDrawn = nil
            StandardError.write("\r\u{1B}[K")
        }
    }
}
