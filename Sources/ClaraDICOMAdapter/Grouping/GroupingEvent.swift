// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What happens to groups, at times counted from an arbitrary start.
enum GroupingEvent: Sendable, Hashable {
    /// An instance was recorded in a group, the `arrivals`th; `timeout` is how long the group may be idle from now on.
    case stored(group: String, arrivals: Int, timeout: Duration, association: UInt64, at: Duration)
    /// A group that was open when the process ended; its idle time starts anew.
    case resumed(group: String, arrivals: Int, timeout: Duration, at: Duration)
    /// An association has an instance under way.
    case transferBegan(association: UInt64)
    /// The instance is stored, refused or broken off.
    case transferEnded(association: UInt64)
    case associationEnded(association: UInt64)
    /// Time has come to look.
    case tick(at: Duration)
    /// A group was closed as asked for.
    case closed(group: String)
    /// A group could not be closed, for an instance had just come to it, or because of a fault.
    case notClosed(group: String, at: Duration)
}
