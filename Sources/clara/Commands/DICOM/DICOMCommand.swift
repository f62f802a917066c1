// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser

/// `clara dicom …`: tools for DICOM files and peers.
struct DICOMCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dicom",
        abstract: "Look into DICOM files; verify, send to and receive from DICOM peers.",
        subcommands: [DICOMDumpCommand.self, DICOMEchoCommand.self, DICOMSendCommand.self, DICOMReceiveCommand.self])
}
