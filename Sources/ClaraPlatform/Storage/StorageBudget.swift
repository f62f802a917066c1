// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI

/// How full the platform may make the file system that its payloads lie on.
public struct StorageBudget: Sendable {
    /// Between 0 and 100. At or above it no payload is made and nothing is stored.
    public let maximumUsagePercentage: Double
    private let measure: @Sendable (String) throws -> FileSystemUsage

    /// - Parameter measure: tells how full the file system of a path is.
    public init(
        maximumUsagePercentage: Double, measure: @escaping @Sendable (String) throws -> FileSystemUsage = FileSystemUsage.measure
    ) {
        self.maximumUsagePercentage = maximumUsagePercentage
        self.measure = measure
    }

    /// Refuses to write more than there may be.
    ///
    /// - Throws: ``PlatformError`` with ``PlatformCode/storageFull``.
    func check(adding bytes: UInt64, in directory: String) throws {
        let usage = try measure(directory)
        guard bytes <= usage.available else {
            throw PlatformError(.storageFull, "There is no room for \(bytes) bytes: \(usage.available) are left on the disk.")
        }
        let after = FileSystemUsage(used: usage.used + bytes, available: usage.available - bytes)
        guard after.percentage < maximumUsagePercentage else {
            let (percent, ceiling) = (Int(usage.percentage.rounded()), Int(maximumUsagePercentage.rounded()))
            throw PlatformError(
                .storageFull,
                "The disk of the payloads is \(percent)% full, and the platform may fill it to \(ceiling)%.")
        }
    }
}
