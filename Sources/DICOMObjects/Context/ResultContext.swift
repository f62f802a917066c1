// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM
import Glibc

/// Who makes a set of results, when, and under which identifiers.
///
/// Identifiers are derived from ``identity``: the same sources, labels and program give the same ones, so that a second run makes
/// the same instances and not a second set.
public struct ResultContext: Sendable {
    /// What the results depend on: source instances, contents, program and version.
    public var identity: String
    /// Seconds since 1970 at which the results are made; written in the local time of the machine.
    public var creationTime: Int
    public var manufacturer = "Clara project"
    public var modelName = "Clara"
    public var softwareVersion: String
    public var algorithmName: String
    /// The number of the first result series; the others follow.
    public var firstSeriesNumber: Int

    public init(
        identity: String, creationTime: Int, algorithmName: String, softwareVersion: String, firstSeriesNumber: Int = 9000
    ) {
        self.identity = identity
        self.creationTime = creationTime
        self.algorithmName = algorithmName
        self.softwareVersion = softwareVersion
        self.firstSeriesNumber = firstSeriesNumber
    }

    /// An identifier of the thing named, the same in every run.
    public func uid(_ name: String) -> UID {
        UID.derived(from: "\(identity)\n\(name)")
    }

    /// The date of making, DA.
    var date: String { format("%Y%m%d") }

    /// The time of making, TM.
    var time: String { format("%H%M%S") }

    private func format(_ pattern: String) -> String {
        var seconds = time_t(creationTime)
        var parts = tm()
        localtime_r(&seconds, &parts)
        var buffer = [CChar](repeating: 0, count: 32)
        let count = strftime(&buffer, buffer.count, pattern, &parts)
        return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
