// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Decides when groups are complete: as a pure function of what happens and when.
///
/// A group is complete when no instance has come to it for its time-out. While an association that has contributed to the group
/// has another instance under way, the group is not complete, however long that takes: the instance may well belong to it, and
/// half a study would be worse than a late one.
struct GroupingMachine: Sendable {
    /// A group to be closed if it has this many arrivals, no more.
    struct Closing: Sendable, Hashable {
        var group: String
        var arrivals: Int
    }

    private struct OpenGroup: Sendable {
        var arrivals: Int
        var timeout: Duration
        var deadline: Duration
        var associations: Set<UInt64>
        var isClosing = false
    }

    private var groups: [String: OpenGroup] = [:]
    /// Associations with an instance under way.
    private var transfers: Set<UInt64> = []

    var openGroups: Int { groups.count }

    /// When the next group may be complete; nil when that takes an event.
    var nextDeadline: Duration? {
        groups.values.filter { !$0.isClosing && $0.associations.isDisjoint(with: transfers) }.map(\.deadline).min()
    }

    /// - Returns: the groups to be closed now; each is answered with `closed` or `notClosed`.
    mutating func handle(_ event: GroupingEvent) -> [Closing] {
        switch event {
        case .stored(let group, let arrivals, let timeout, let association, let time):
            var known = groups[group] ?? OpenGroup(arrivals: 0, timeout: timeout, deadline: time, associations: [])
            // Events of several associations may overtake each other.
            known.arrivals = max(known.arrivals, arrivals)
            known.timeout = timeout
            known.deadline = max(known.deadline, time + timeout)
            known.associations.insert(association)
            groups[group] = known
        case .resumed(let group, let arrivals, let timeout, let time):
            // An instance may have come since the group was read.
            var known = groups[group] ?? OpenGroup(arrivals: arrivals, timeout: timeout, deadline: time, associations: [])
            known.arrivals = max(known.arrivals, arrivals)
            known.deadline = max(known.deadline, time + timeout)
            groups[group] = known
        case .transferBegan(let association): transfers.insert(association)
        case .transferEnded(let association): transfers.remove(association)
        case .associationEnded(let association):
            transfers.remove(association)
            for group in groups.keys { groups[group]?.associations.remove(association) }
        case .tick(let time): return due(at: time)
        case .closed(let group): groups[group] = nil
        case .notClosed(let group, let time):
            guard let known = groups[group] else { break }
            groups[group]?.isClosing = false
            groups[group]?.deadline = max(known.deadline, time + known.timeout)
        }
        return []
    }

    private mutating func due(at time: Duration) -> [Closing] {
        var closings: [Closing] = []
        for (id, group) in groups where !group.isClosing && group.deadline <= time {
            guard group.associations.isDisjoint(with: transfers) else { continue }
            groups[id]?.isClosing = true
            closings.append(Closing(group: id, arrivals: group.arrivals))
        }
        return closings.sorted { $0.group < $1.group }
    }
}
