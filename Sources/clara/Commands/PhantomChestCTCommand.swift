// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraOperators
import Foundation

/// `clara phantom chest-ct DIR`: a chest CT that never was a patient.
struct PhantomChestCTCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chest-ct",
        abstract: "Write a well-formed chest CT series with lungs, vessels, heart, spine, ribs, table and noise.",
        discussion: "The same options give the same files to the byte.")

    @Argument(help: ArgumentHelp("Where the files go; made when it does not exist.", valueName: "directory"))
    var directory: String

    @Option(help: "Slices, 2.5 mm apart (1 to 4096).")
    var slices = 128

    @Option(help: "Rows and columns (16 to 4096).")
    var size = 512

    @Option(help: "Chooses vessels, noise and UIDs.")
    var seed: UInt64 = 1

    func validate() throws {
        guard (1...4096).contains(slices) else { throw ValidationError("--slices must be from 1 to 4096") }
        guard (16...4096).contains(size) else { throw ValidationError("--size must be from 16 to 4096") }
    }

    func run() throws {
        let phantom = ChestPhantom(slices: slices, size: size, seed: seed)
        try phantom.write(to: directory)
        print("wrote \(slices) slices of \(size) x \(size) into \(directory)")
    }
}
