// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Testing

@testable import DICOMNetwork

@Suite(.timeLimit(.minutes(4))) struct UpperLayerMachineTests {
    /// PS3.8 table 9-10 as printed there: a row for each event, a column for each of Sta1 to Sta13, `-` for the empty cells.
    /// AE-6 and AR-8 name both of their outcomes.
    static let table = """
        1   AE-1/4  -       -       -       -       -       -       -       -       -       -       -       -
        2   -       -       -       AE-2/5  -       -       -       -       -       -       -       -       -
        3   -       AA-1/13 AA-8/13 -       AE-3/6  AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-6/13
        4   -       AA-1/13 AA-8/13 -       AE-4/1  AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-6/13
        5   AE-5/2  -       -       -       -       -       -       -       -       -       -       -       -
        6   -       AE-6/3,13 AA-8/13 -     AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-7/13
        7   -       -       AE-7/6  -       -       -       -       -       -       -       -       -       -
        8   -       -       AE-8/13 -       -       -       -       -       -       -       -       -       -
        9   -       -       -       -       -       DT-1/6  -       AR-7/8  -       -       -       -       -
        10  -       AA-1/13 AA-8/13 -       AA-8/13 DT-2/6  AR-6/7  AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-6/13
        11  -       -       -       -       -       AR-1/7  -       -       -       -       -       -       -
        12  -       AA-1/13 AA-8/13 -       AA-8/13 AR-2/8  AR-8/9,10 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-6/13
        13  -       AA-1/13 AA-8/13 -       AA-8/13 AA-8/13 AR-3/1  AA-8/13 AA-8/13 AR-10/12 AR-3/1 AA-8/13 AA-6/13
        14  -       -       -       -       -       -       -       AR-4/13 AR-9/11 -       -       AR-4/13 -
        15  -       -       AA-1/13 AA-2/1  AA-1/13 AA-1/13 AA-1/13 AA-1/13 AA-1/13 AA-1/13 AA-1/13 AA-1/13 -
        16  -       AA-2/1  AA-3/1  -       AA-3/1  AA-3/1  AA-3/1  AA-3/1  AA-3/1  AA-3/1  AA-3/1  AA-3/1  AA-2/1
        17  -       AA-5/1  AA-4/1  AA-4/1  AA-4/1  AA-4/1  AA-4/1  AA-4/1  AA-4/1  AA-4/1  AA-4/1  AA-4/1  AR-5/1
        18  -       AA-2/1  -       -       -       -       -       -       -       -       -       -       AA-2/1
        19  -       AA-1/13 AA-8/13 -       AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-8/13 AA-7/13
        """

    /// A machine in each state, by the shortest way there.
    static func machine(in state: UpperLayerState, as role: UpperLayerMachine.Role) -> UpperLayerMachine? {
        var known: [(UpperLayerMachine)] = [UpperLayerMachine(role: role)]
        var index = 0
        while index < known.count {
            if known[index].state == state { return known[index] }
            for event in UpperLayerEvent.allCases {
                var next = known[index]
                guard next.handle(event) != nil, !known.contains(next) else { continue }
                known.append(next)
            }
            index += 1
        }
        return nil
    }

    @Test(arguments: UpperLayerMachine.Role.allCases)
    func `every state and event does what the standard's table says`(_ role: UpperLayerMachine.Role) throws {
        var checked = 0
        for line in Self.table.split(separator: "\n") {
            let cells = line.split(separator: " ")
            let event = try #require(Int(cells[0]).flatMap(UpperLayerEvent.init(rawValue:)))
            #expect(cells.count == 14, "row \(cells[0])")
            for state in UpperLayerState.allCases {
                // Each side has its own half of a release collision.
                let foreign: Set<Int> = role == .requestor ? [10, 12] : [9, 11]
                let start = Self.machine(in: state, as: role)
                #expect((start == nil) == foreign.contains(state.rawValue))
                guard let start else { continue }
                for isAcceptable in [true, false] {
                    var machine = start
                    let transition = machine.handle(event, isAcceptable: isAcceptable)
                    #expect(
                        Self.text(transition) == Self.expected(String(cells[state.rawValue]), role, isAcceptable),
                        "Evt\(event.rawValue) in Sta\(state.rawValue)")
                    #expect(machine.state == transition?.next ?? state)
                    checked += 1
                }
            }
        }
        #expect(checked == 19 * 11 * 2)
    }

    private static func text(_ transition: UpperLayerTransition?) -> String {
        transition.map { "\($0.action.rawValue)/\($0.next.rawValue)" } ?? "-"
    }

    private static func expected(_ cell: String, _ role: UpperLayerMachine.Role, _ isAcceptable: Bool) -> String {
        switch cell {
        case "AE-6/3,13": isAcceptable ? "AE-6/3" : "AE-6/13"
        case "AR-8/9,10": role == .requestor ? "AR-8/9" : "AR-8/10"
        default: cell
        }
    }

    @Test func `the effects of an action are those of the standard's tables`() {
        #expect(UpperLayerAction.aa8.effects == [.sendProviderAbort, .indicateProviderAbort, .startTimer])
        #expect(UpperLayerAction.ae5.effects == [.startTimer])
        #expect(UpperLayerAction.aa6.effects.isEmpty)
        let used = Set(UpperLayerAction.allCases.flatMap(\.effects)).union([.sendReject])
        #expect(used == Set(UpperLayerEffect.allCases))
    }

    @Test(arguments: UpperLayerMachine.Role.allCases)
    func `random events keep the invariants`(_ role: UpperLayerMachine.Role) {
        for seed in UInt64(1)...400 {
            var random = Seeded(seed)
            var machine = UpperLayerMachine(role: role)
            var isTimerRunning = false
            var isOpen = false
            for _ in 0..<60 {
                guard let event = UpperLayerEvent.allCases.randomElement(using: &random) else { continue }
                let before = machine.state
                // A timer that does not run cannot expire.
                if event == .timerExpired, !isTimerRunning { continue }
                guard let transition = machine.handle(event, isAcceptable: Bool.random(using: &random)) else {
                    #expect(machine.state == before)
                    continue
                }
                for effect in transition.effects {
                    switch effect {
                    case .startTimer: isTimerRunning = true
                    case .stopTimer: isTimerRunning = false
                    default: break
                    }
                }
                if event == .timerExpired { isTimerRunning = false }
                if [.transportOpened, .transportIndicated].contains(event) { isOpen = true }
                if machine.state == .idle { isOpen = false }
                // The timer runs exactly while a peer is waited for that owes a request or the closing of the connection.
                #expect(isTimerRunning == (machine.state == .awaitingRequest || machine.state == .awaitingTransportClosing))
                // Data go up only in the states that take them.
                if transition.effects.contains(.indicateData) { #expect(before == .established || before == .awaitingReleaseReply) }
                if transition.effects.contains(.sendData) { #expect(before == .established || before == .awaitingLocalReleaseAnswer) }
                // Nothing is sent without a connection.
                let sends = transition.effects.contains { "\($0)".hasPrefix("send") }
                #expect(!sends || isOpen)
                // From any state but the first there is a way back to it.
                if machine.state != .idle {
                    var other = machine
                    #expect(other.handle(.transportClosed) != nil || machine.state == .awaitingTransportOpening)
                }
            }
        }
    }
}
