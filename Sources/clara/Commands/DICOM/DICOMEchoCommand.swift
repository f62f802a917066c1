// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import DICOMNetwork
import NIOCore

/// `clara dicom echo HOST PORT`: whether a DICOM peer is there and will talk.
struct DICOMEchoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "echo",
        abstract: "Verify a DICOM peer with C-ECHO.",
        discussion: """
            The exit status is 0 when the peer answers with success, 1 when it answers with another status, 69 when it cannot be \
            reached or does not want the association for now, 75 when it does not answer in time, 77 when it rejects the \
            association for good.
            """)

    @OptionGroup var peer: DICOMPeerOptions

    @Option(help: ArgumentHelp("How to print the outcome.", valueName: "format"))
    var output = OutputFormat.text

    func run() async throws {
        let report = try await EchoReport.ask(peer.peer, options: peer.options)
        print(output == .json ? try JSONText.encode(report) : report.text)
        if !report.isSuccess { throw ExitCode(1) }
    }
}
