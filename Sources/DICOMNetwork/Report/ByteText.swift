// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Lengths for people, in powers of ten with one decimal.
enum ByteText {
    static func text(_ count: Int) -> String {
        let units = ["bytes", "kB", "MB", "GB", "TB"]
        var value = Double(count)
        var unit = 0
        while value >= 999.95, unit < units.count - 1 {
            value /= 1000
            unit += 1
        }
        return unit == 0 ? "\(count) bytes" : "\((value * 10).rounded() / 10) \(units[unit])"
    }
}
