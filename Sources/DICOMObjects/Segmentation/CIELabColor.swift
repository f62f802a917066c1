// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Glibc

/// A colour in the encoding of Recommended Display CIELab Value (PS3.3 section C.10.7.1.1).
struct CIELabColor {
    /// L*, a* and b*, each over the whole range of 16 bits.
    let encoded: [Int]

    /// From red, green and blue of sRGB, over the profile connection space with its white point D50.
    init(_ color: SIMD3<UInt8>) {
        func linear(_ value: UInt8) -> Double {
            let c = Double(value) / 255
            return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
        }
        let (r, g, b) = (linear(color.x), linear(color.y), linear(color.z))
        let x = (0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / 0.96422
        let y = 0.2225045 * r + 0.7168786 * g + 0.0606169 * b
        let z = (0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / 0.82521
        func f(_ t: Double) -> Double { t > 0.008856 ? cbrt(t) : 7.787 * t + 16.0 / 116 }
        let lightness = 116 * f(y) - 16
        let a = 500 * (f(x) - f(y))
        let bStar = 200 * (f(y) - f(z))
        func code(_ value: Double, _ low: Double, _ high: Double) -> Int {
            Int(((min(max(value, low), high) - low) / (high - low) * 65535).rounded())
        }
        encoded = [code(lightness, 0, 100), code(a, -128, 127), code(bStar, -128, 127)]
    }
}
