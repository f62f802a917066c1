// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// Sizes for people.
enum ByteCount {
    /// Three digits at most, with the unit: `512 B`, `1.4 kB`, `38 MB`.
    static func text(_ bytes: UInt64) -> String {
        var value = Double(bytes)
        for unit in ["B", "kB", "MB", "GB", "TB"] {
            if value < 999.5 || unit == "TB" {
                return unit == "B" || value >= 9.95 ? String(format: "%.0f %@", value, unit) : String(format: "%.1f %@", value, unit)
            }
            value /= 1000
        }
        return "\(bytes) B"
    }
}
