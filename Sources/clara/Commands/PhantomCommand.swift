// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraOperators
import Foundation

/// `clara phantom …`: makes test studies.
struct PhantomCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "phantom", abstract: "Make studies to try things with.", subcommands: [PhantomChestCTCommand.self])
}
