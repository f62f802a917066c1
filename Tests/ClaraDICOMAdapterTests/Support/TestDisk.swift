// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraDICOMAdapter

/// A disk that is as full as a test wants.
struct TestDisk: Sendable {
    var measure: @Sendable (String) -> DiskSpace?

    /// A disk of which nobody knows how full it is.
    static let unmeasured = TestDisk { _ in nil }
}
