// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A text of the author's, made fit to stand in a message: in quotes, short, with nothing that drives a terminal.
func quoted(_ text: String) -> String {
    var result = "\""
    for (index, scalar) in text.unicodeScalars.enumerated() {
        if index == 60 {
            result += "…"
            break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: result += "\u{FFFD}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
