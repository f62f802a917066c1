// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// What the program's output goes to.
enum Terminal {
    /// Whether people read the standard output, so that colours and redrawing are wanted.
    static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 && environmentAllows }

    /// Whether people read the standard error stream.
    static var isError: Bool { isatty(STDERR_FILENO) == 1 && environmentAllows }

    /// How many characters a line of the standard output's terminal holds; nil where that is not known.
    static var columns: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    private static var environmentAllows: Bool {
        let environment = ProcessInfo.processInfo.environment
        return (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// Writes to the standard output at once, past its buffer.
    static func write(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    /// The text on one line, without anything that would drive a terminal: names come from other people.
    static func printable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
