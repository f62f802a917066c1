// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A number as it lies in shared memory.
public enum PrimitiveType: String, Sendable, Hashable, Codable, CaseIterable {
    case uint8, uint16, uint32, uint64
    case int8, int16, int32, int64
    case float16, float32, float64

    /// Reads the long name or the short one (`u8` for `uint8`, `f32` for `float32`); nil for any other text.
    public init?(parsing text: String) {
        guard let type = Self(rawValue: text) ?? Self.allCases.first(where: { $0.shortName == text }) else { return nil }
        self = type
    }

    /// The short name, such as `u8`.
    public var shortName: String {
        let digits = rawValue.drop { !$0.isNumber }
        return "\(rawValue.prefix(1))\(digits)"
    }

    /// Bytes of one number.
    public var byteCount: Int {
        switch self {
        case .uint8, .int8: 1
        case .uint16, .int16, .float16: 2
        case .uint32, .int32, .float32: 4
        case .uint64, .int64, .float64: 8
        }
    }
}
