// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// Names of jobs, made of the called AE title, the pipeline's name and the time.
enum JobName {
    /// `{called AE}-{pipeline}-{UTC yyyyMMddHHmmss}`, cleaned: characters other than ASCII letters, digits and hyphens become
    /// hyphens, repeated hyphens one, none at the ends, at most 63 characters, in lower case.
    static func make(aeTitle: String, pipeline: String, time: Date) -> String {
        let raw = "\(aeTitle)-\(pipeline)-\(stamp(time))"
        var name: [Character] = []
        for character in raw {
            let isPlain = character.isASCII && (character.isLetter || character.isNumber)
            let next: Character = isPlain ? character : "-"
            if next == "-", name.isEmpty || name.last == "-" { continue }
            name.append(next)
        }
        var cut = name.prefix(63)
        while cut.last == "-" { cut.removeLast() }
        return String(cut).lowercased()
    }

    private static func stamp(_ time: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "UTC") ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: time)
        func digits(_ value: Int?, _ count: Int) -> String {
            let text = String(value ?? 0)
            return String(repeating: "0", count: max(0, count - text.count)) + text
        }
        return digits(parts.year, 4) + digits(parts.month, 2) + digits(parts.day, 2) + digits(parts.hour, 2)
            + digits(parts.minute, 2) + digits(parts.second, 2)
    }
}
