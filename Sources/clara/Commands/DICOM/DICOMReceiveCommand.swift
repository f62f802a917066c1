// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import DICOMNetwork
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// `clara dicom receive PORT DIR`: instances from DICOM peers into a folder.
struct DICOMReceiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receive",
        abstract: "Receive instances with C-STORE into a folder.",
        discussion: """
            Every instance becomes a file named after its SOP instance UID, in the transfer syntax it was sent in, and one line on \
            the standard output. Malformed instances are refused. SIGINT and SIGTERM end the command with status 0 once the \
            associations that are open have ended, or been aborted after ten seconds.
            """)

    @Argument(help: "The port to listen on; 0 takes any that is free.")
    var port: Int

    @Argument(help: "The folder, made if it is missing.", completion: .directory)
    var folder: String

    @Option(help: ArgumentHelp("Take only associations that call this AE title. May be repeated.", valueName: "title"))
    var aet: [String] = []

    @Option(help: ArgumentHelp("The address to listen on; 0.0.0.0 for all.", valueName: "address"))
    var listen = "127.0.0.1"

    @Option(help: ArgumentHelp("How many associations may be open at a time.", valueName: "count"))
    var maxAssociations = 100

    @Option(help: ArgumentHelp("The longest PDU that peers are asked to send, in bytes.", valueName: "bytes"))
    var maxPdu = 131_072

    @Flag(help: "Answer before the files are safe from a loss of power, which is faster.")
    var noSync = false

    @Flag(help: "Refuse an instance that is in the folder already, instead of replacing it.")
    var keepExisting = false

    @Option(help: ArgumentHelp("How to print the instances: text, or one JSON object a line.", valueName: "format"))
    var output = OutputFormat.text

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("\(port) is no port number.") }
        guard (1...100_000).contains(maxAssociations) else { throw ValidationError("There can be 1 to 100000 associations.") }
        guard (4096...16_777_216).contains(maxPdu) else { throw ValidationError("A PDU has 4096 to 16777216 bytes.") }
        for title in aet where !AETitle.isValid(title) {
            throw ValidationError("'\(Terminal.printable(title))' is no AE title: 1 to 16 printable ASCII characters without a backslash.")
        }
    }

    func run() async throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var logger = Logger(label: "dicom-receive") { LineLogHandler(label: $0, level: .warning, format: .text) }
        logger.logLevel = .warning
        let format = output
        let storage = FolderStorage(
            folder: folder, calledAETitles: Set(aet), durability: noSync ? .process : .power,
            collision: keepExisting ? .refuse : .replace
        ) { instance in
            let line = ReceivedLine(instance)
            let text = format == .json ? (try? line.json()) ?? "" : Terminal.printable(line.text)
            Terminal.write(text + "\n")
        }
        let server = DICOMServer(
            configuration: .init(
                host: listen, port: port, maximumAssociations: maxAssociations, maximumPDULength: UInt32(maxPdu)), provider: storage,
            logger: logger)
        let services = ServiceGroup(
            configuration: .init(services: [server], gracefulShutdownSignals: [.sigint, .sigterm], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            group.addTask {
                let bound = try await server.boundPort
                StandardError.write("clara dicom receive: listening on \(listen):\(bound), writing to \(folder)\n")
            }
            try await group.waitForAll()
        }
    }
}
