// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// What a container runtime wrote into its own log, where no container can write.
struct RuntimeComplaint {
    private struct Line: Decodable {
        var level: String
        var msg: String
    }

    /// The last error, or nil when there is none: then an exit status is that of the container.
    static func read(_ path: String) -> String? {
        guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n")).compactMap { try? JSONDecoder().decode(Line.self, from: Data($0)) }
        return lines.last { $0.level == "error" || $0.level == "fatal" }?.msg
    }
}
