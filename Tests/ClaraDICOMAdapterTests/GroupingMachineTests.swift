// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Testing

@testable import ClaraDICOMAdapter

@Suite(.timeLimit(.minutes(3)))
struct GroupingMachineTests {
    @Test("an instance that comes while the groups of the last run are taken over counts")
    func storedBeforeResumed() {
        var machine = GroupingMachine()
        _ = machine.handle(.stored(group: "g", arrivals: 3, timeout: .seconds(5), association: 1, at: .seconds(1)))
        _ = machine.handle(.resumed(group: "g", arrivals: 2, timeout: .seconds(5), at: .seconds(2)))
        #expect(machine.handle(.tick(at: .seconds(7))) == [.init(group: "g", arrivals: 3)])
    }

    private static func stored(
        _ arrivals: Int, of group: String = "g", at time: Int, by association: UInt64 = 1, timeout: Int = 10
    ) -> GroupingEvent {
        .stored(group: group, arrivals: arrivals, timeout: .seconds(timeout), association: association, at: .seconds(time))
    }

    @Test("a group is complete when nothing has come for its time-out, counted from the last instance")
    func idleTime() {
        var machine = GroupingMachine()
        _ = machine.handle(Self.stored(1, at: 0))
        _ = machine.handle(Self.stored(2, at: 6))
        #expect(machine.nextDeadline == .seconds(16))
        #expect(machine.handle(.tick(at: .seconds(15))).isEmpty)
        #expect(machine.handle(.tick(at: .seconds(16))) == [.init(group: "g", arrivals: 2)])
        #expect(machine.handle(.tick(at: .seconds(17))).isEmpty, "a group is closed once")
        #expect(machine.nextDeadline == nil)
        _ = machine.handle(.closed(group: "g"))
        #expect(machine.openGroups == 0)
    }

    @Test("a group that could not be closed is tried again after its time-out, with what came")
    func refusedClosing() {
        var machine = GroupingMachine()
        _ = machine.handle(Self.stored(1, at: 0))
        _ = machine.handle(.tick(at: .seconds(10)))
        _ = machine.handle(.notClosed(group: "g", at: .seconds(10)))
        _ = machine.handle(Self.stored(2, at: 11))
        #expect(machine.handle(.tick(at: .seconds(20))).isEmpty)
        #expect(machine.handle(.tick(at: .seconds(21))) == [.init(group: "g", arrivals: 2)])
    }

    @Test("an instance that is under way holds the groups of its association, and only those")
    func transfersHold() {
        var machine = GroupingMachine()
        _ = machine.handle(Self.stored(1, of: "slow", at: 0, by: 1))
        _ = machine.handle(Self.stored(1, of: "other", at: 0, by: 2))
        _ = machine.handle(.transferBegan(association: 1))
        #expect(machine.handle(.tick(at: .seconds(100))).map(\.group) == ["other"])
        #expect(machine.nextDeadline == nil)
        _ = machine.handle(.transferEnded(association: 1))
        #expect(machine.handle(.tick(at: .seconds(101))).map(\.group) == ["slow"])
    }

    @Test("an association that ends in the middle of an instance holds nothing any more")
    func endedAssociation() {
        var machine = GroupingMachine()
        _ = machine.handle(Self.stored(1, at: 0))
        _ = machine.handle(.transferBegan(association: 1))
        _ = machine.handle(.associationEnded(association: 1))
        #expect(machine.handle(.tick(at: .seconds(10))).count == 1)
    }

    @Test("events that overtake each other change neither the count nor the deadline backwards")
    func overtaking() {
        var machine = GroupingMachine()
        _ = machine.handle(Self.stored(5, at: 8))
        _ = machine.handle(Self.stored(4, at: 7, by: 2))
        #expect(machine.nextDeadline == .seconds(18))
        #expect(machine.handle(.tick(at: .seconds(18))) == [.init(group: "g", arrivals: 5)])
    }

    @Test("a resumed group starts its idle time anew")
    func resumed() {
        var machine = GroupingMachine()
        _ = machine.handle(.resumed(group: "g", arrivals: 7, timeout: .seconds(3), at: .seconds(1)))
        #expect(machine.handle(.tick(at: .seconds(4))) == [.init(group: "g", arrivals: 7)])
    }

    @Test("whatever happens, every group that got an instance is closed in the end, and none before its time", arguments: 1...25)
    func invariants(seed: UInt64) {
        var generator = SplitMix(state: seed)
        var machine = GroupingMachine()
        var time = 0
        var arrivals: [String: Int] = [:]
        var last: [String: Int] = [:]
        func close(_ closings: [GroupingMachine.Closing]) {
            for closing in closings {
                #expect(time - (last[closing.group] ?? time) >= 5)
                #expect(closing.arrivals == arrivals[closing.group])
                if generator.next() % 4 == 0 {
                    _ = machine.handle(.notClosed(group: closing.group, at: .seconds(time)))
                } else {
                    _ = machine.handle(.closed(group: closing.group))
                    arrivals[closing.group] = nil
                }
            }
        }
        for _ in 0..<500 {
            time += Int(generator.next() % 4)
            let association = generator.next() % 3
            switch generator.next() % 6 {
            case 0, 1:
                let group = "g\(generator.next() % 4)"
                arrivals[group, default: 0] += 1
                last[group] = time
                _ = machine.handle(Self.stored(arrivals[group] ?? 0, of: group, at: time, by: association, timeout: 5))
            case 2: _ = machine.handle(.transferBegan(association: association))
            case 3: _ = machine.handle(.transferEnded(association: association))
            case 4: _ = machine.handle(.associationEnded(association: association))
            default: close(machine.handle(.tick(at: .seconds(time))))
            }
        }
        for association in 0..<3 { _ = machine.handle(.associationEnded(association: UInt64(association))) }
        for _ in 0..<100 {
            time += 5
            close(machine.handle(.tick(at: .seconds(time))))
        }
        #expect(machine.openGroups == 0 && arrivals.isEmpty)
    }
}
