// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What recording an arrival has done.
struct RecordedArrival: Sendable, Hashable {
    enum Disposition: Sendable, Hashable {
        case added
        /// The instance was there, so the new file is not wanted.
        case dropped
        /// The new file has taken the place of this one.
        case replaced(path: String)
    }

    var groupID: String
    /// Whether the instance opened the group.
    var isFirst: Bool
    /// How many instances the group has got so far, this one included.
    var arrivals: Int
    var disposition: Disposition
}
