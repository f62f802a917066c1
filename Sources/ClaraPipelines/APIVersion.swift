// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A version of the pipeline definition language, `major.minor.patch`.
public struct APIVersion: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    public let major: Int
    public let minor: Int
    public let patch: Int

    public init(_ major: Int, _ minor: Int, _ patch: Int) {
        self.major = major
        self.minor = minor
        self.patch = patch
    }

    /// Reads `major.minor.patch`, each a decimal number of at most four digits; nil for any other text.
    public init?(parsing text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        var numbers: [Int] = []
        for part in parts {
            guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(part) else {
                return nil
            }
            numbers.append(number)
        }
        self.init(numbers[0], numbers[1], numbers[2])
    }

    public var description: String { "\(major).\(minor).\(patch)" }

    public static func < (left: Self, right: Self) -> Bool {
        (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
    }

    /// The versions that can be loaded, in rising order.
    public static let supported = (1...7).map { APIVersion(0, $0, 0) }
    /// The newest version that can be loaded.
    public static let newest = APIVersion(0, 7, 0)
    /// The first version in which inputs and outputs have types.
    static let typed = APIVersion(0, 5, 0)
    /// The first version in which operators may name models.
    static let models = APIVersion(0, 4, 0)
}
