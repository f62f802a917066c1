// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Decides whether there is room for more, by the rule of ``StorageSettings``.
struct SpaceGuard: Sendable {
    let settings: StorageSettings
    let measure: @Sendable () -> DiskSpace?

    /// Whether there is room. A disk that cannot be measured is taken to have some: writing will tell.
    var hasRoom: Bool {
        guard let space = measure() else { return true }
        let reserved = max(space.total * (1 - settings.watermarkPercent / 100), settings.reserveSpaceGB * 1e9)
        return space.free > reserved
    }
}
