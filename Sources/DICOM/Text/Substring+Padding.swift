// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension Substring {
    /// Without the spaces and NUL bytes around it, which carry no meaning in most representations (PS3.5 section 6.2).
    func trimmingPadding(leading: Bool = true) -> Substring {
        var text = self
        while let last = text.unicodeScalars.last, last == " " || last == "\0" { text.unicodeScalars.removeLast() }
        while leading, text.unicodeScalars.first == " " { text.unicodeScalars.removeFirst() }
        return text
    }
}
