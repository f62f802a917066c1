// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors

/// The code of a platform API response header (`ResponseHeader.code`): 0 or more is success, less than 0 the kind of failure.
///
/// Codes from -0x1000 are about pipelines, from -0x2000 about jobs, from -0x3000 about payloads, from -0x4000 about
/// models, and the few above -0x1000
/// about the platform as a whole. The set is open: codes of other servers are kept as they are.
public struct PlatformCode: RawRepresentable, Hashable, Sendable {
    /// The number on the wire.
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// Whether a response with this code is a failure.
    public var isFailure: Bool { rawValue < 0 }

    /// The name of the code in `docs/reference/error-codes.md`, or nil for one that is not in the table.
    public var name: String? { Self.table[self]?.name }

    /// The kind of fault for programs; the codes of other servers are judged by their range and count as internal faults.
    public var errorCode: ErrorCode { Self.table[self]?.errorCode ?? .internalFault }
}

extension PlatformCode: CustomStringConvertible {
    /// The number in the notation of the documentation, such as `-0x1001`, with the name where there is one.
    public var description: String {
        let magnitude = String(rawValue.magnitude, radix: 16)
        let padding = String(repeating: "0", count: max(0, 4 - magnitude.count))
        let number = (rawValue < 0 ? "-0x" : "0x") + padding + magnitude
        guard let name else { return number }
        return "\(number) (\(name))"
    }
}
