// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// An application entity with its settings read.
struct BoundApplication: Sendable, Hashable {
    var entity: ApplicationEntity
    var settings: ProcessorSettings

    /// Where its jobs say that they come from.
    var source: String { "\(entity.aeTitle) (AeTitleJobProcessor)" }
}
