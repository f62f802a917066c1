// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraErrors
import DICOM
import Foundation

/// `clara dicom dump FILE…`: what DICOM files hold, element by element.
struct DICOMDumpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump",
        abstract: "Show the elements of DICOM files.",
        discussion: """
            A malformed file is shown up to its fault; a message then tells the byte and the path of tags where it lies, and the \
            exit status is 65. Files without preamble or meta information are shown too.

            --tag takes a keyword or number ("PatientID", "0010,0020"), which is found at every depth, or a path from the \
            outermost data set on ("ReferencedSeriesSequence[0].SeriesInstanceUID"; without a number, every item is meant).
            """)

    @Argument(help: "DICOM files.", completion: .file())
    var files: [String]

    @Flag(help: "Print one line for each file: the data set in the DICOM JSON model, large binary values as addresses in the file.")
    var json = false

    @Option(
        name: .shortAndLong, help: "Show only this element, given by keyword, number or path. May be repeated.",
        transform: Self.path)
    var tag: [TagPath] = []

    @Option(help: "Shorten values so that lines are at most this long.")
    var maxWidth = 160

    func run() throws {
        let options = DumpOptions(format: json ? .json : .tree, paths: tag, maximumWidth: maxWidth)
        var status: Int32 = 0
        for file in files {
            var output = BufferedOutput(write: Self.write)
            do {
                if files.count > 1, !json { try output.append("# \(Terminal.printable(file))\n") }
                try FileDump.write(path: file, options: options, to: &output)
            } catch let error where error.code == .cancelled {
                // Nobody reads on, as after "| head": nothing to complain about.
                return
            } catch {
                StandardError.write("clara dicom dump: \(Terminal.printable("\(file): \(error)"))\n")
                if status == 0 { status = error.code.exitStatus }
            }
        }
        if status != 0 { throw ExitCode(status) }
    }

    private static func path(_ text: String) throws -> TagPath {
        guard let path = TagPath(parsing: text) else {
            throw ValidationError("\"\(Terminal.printable(text))\" names no element: a keyword, a number or a path of them is needed.")
        }
        return path
    }

    private static func write(_ bytes: [UInt8]) throws(DICOMError) {
        var start = 0
        while start < bytes.count {
            let written = bytes.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress.map { $0 + start }, $0.count - start) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                throw DICOMError(code: errno == EPIPE ? .cancelled : .internalFault, "cannot write to the standard output")
            }
            start += written
        }
    }
}
