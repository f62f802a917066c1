// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Testing

@testable import ClaraJobs

struct JobMachineTests {
    static let t0 = Date(timeIntervalSince1970: 1000)
    static let handle = OperatorHandle(executor: "fake", taskID: "t", reference: "r")

    static func exit(_ status: Int32? = 0, _ reason: OperatorExit.Reason = .exited) -> OperatorExit {
        OperatorExit(
            status: status, reason: reason, message: status.map { "exited with status \($0)" } ?? reason.rawValue, startedAt: t0,
            finishedAt: t0 + 1)
    }

    /// read; left and right read it; join reads both.
    static let diamond = JobMachine(operators: [
        OperatorNode(name: "read", dependencies: []), OperatorNode(name: "left", dependencies: [0]),
        OperatorNode(name: "right", dependencies: [0]), OperatorNode(name: "join", dependencies: [1, 2]),
    ])

    /// The machine after some events, with what the last one asked for.
    func after(_ events: JobEvent..., from machine: JobMachine = diamond) -> (JobMachine, [JobAction]) {
        var result = (machine, [JobAction]())
        for event in events { result = result.0.applying(event) }
        return result
    }

    func running(_ position: Int) -> [JobEvent] {
        [.operatorPrepared(position, Self.handle), .operatorStarted(position, Self.t0)]
    }

    func apply(_ events: [JobEvent], to machine: JobMachine) -> JobMachine {
        events.reduce(machine) { $0.applying($1).0 }
    }

    @Test func `a start asks for the payload to be frozen and nothing else`() {
        let (machine, actions) = after(.startRequested)
        #expect(machine.phase == .freezing)
        #expect(actions == [.freeze])
        #expect(machine.applying(.startRequested).1.isEmpty)
    }

    @Test func `a frozen job is queued and an admitted one prepares what waits for nothing`() {
        #expect(after(.startRequested, .frozen).0.phase == .queued)
        let (machine, actions) = after(.startRequested, .frozen, .admitted)
        #expect(machine.phase == .running)
        #expect(actions == [.prepare(0)])
    }

    @Test func `an operator is prepared, started, waited for and cleaned up`() {
        var (machine, actions) = after(.startRequested, .frozen, .admitted, .operatorPrepared(0, Self.handle))
        #expect(actions == [.start(0)])
        #expect(machine.operators[0].handle == Self.handle)
        (machine, actions) = machine.applying(.operatorStarted(0, Self.t0))
        #expect(actions == [.wait(0)])
        #expect(machine.operators[0].status == .running)
        (machine, actions) = machine.applying(.operatorExited(0, Self.exit()))
        #expect(actions == [.withdraw(0), .cleanUp(0), .prepare(1), .prepare(2)])
        #expect(machine.operators[0].status == .completed)
        #expect(machine.operators[0].stopped == Self.t0 + 1)
    }

    @Test func `an operator waits for all it reads from`() {
        var machine = apply([.startRequested, .frozen, .admitted] + running(0), to: Self.diamond)
        machine = apply([.operatorExited(0, Self.exit())] + running(1) + running(2), to: machine)
        var actions: [JobAction]
        (machine, actions) = machine.applying(.operatorExited(2, Self.exit()))
        #expect(!actions.contains(.prepare(3)))
        (machine, actions) = machine.applying(.operatorExited(1, Self.exit()))
        #expect(actions.contains(.prepare(3)))
        machine = apply(running(3) + [.operatorExited(3, Self.exit())], to: machine)
        #expect(machine.phase == .stopped)
        #expect(machine.status == .healthy)
    }

    @Test func `a failure stops what runs, skips what waits and names the operator`() {
        var machine = apply([.startRequested, .frozen, .admitted] + running(0), to: Self.diamond)
        machine = apply([.operatorExited(0, Self.exit())] + running(1) + running(2), to: machine)
        var actions: [JobAction]
        (machine, actions) = machine.applying(.operatorExited(1, Self.exit(3)))
        #expect(
            actions == [.withdraw(1), .cleanUp(1), .report("operator 'left' failed: exited with status 3"), .stop(2)])
        #expect(machine.phase == .stopping)
        #expect(machine.status == .faulted)
        #expect(machine.operators[3].status == .pending)
        #expect(machine.operators[3].message == "not run: operator 'left' failed")
        (machine, actions) = machine.applying(.operatorExited(2, Self.exit(nil, .stopped)))
        #expect(actions == [.withdraw(2), .cleanUp(2)])
        #expect(machine.phase == .stopped)
        #expect(machine.operators.map(\.status) == [.completed, .faulted, .faulted, .pending])
    }

    @Test(arguments: [OperatorExit.Reason.signalled, .outOfMemory, .lost, .startFailed, .stopped])
    func `an operator that ends without being told to faults the job`(reason: OperatorExit.Reason) {
        let machine = apply([.startRequested, .frozen, .admitted] + running(0), to: Self.diamond)
        let (ended, _) = machine.applying(.operatorExited(0, Self.exit(nil, reason)))
        #expect(ended.phase == .stopped)
        #expect(ended.status == .faulted)
        #expect(ended.operators[0].exitReason == reason)
    }

    @Test func `an operator beyond its time terminates the job`() {
        let machine = apply([.startRequested, .frozen, .admitted] + running(0), to: Self.diamond)
        #expect(machine.applying(.operatorExited(0, Self.exit(nil, .deadline))).0.status == .terminated)
    }

    @Test func `a job beyond its time is terminated and its operators stopped`() {
        let machine = apply([.startRequested, .frozen, .admitted] + running(0), to: Self.diamond)
        let (ended, actions) = machine.applying(.timedOut(600))
        #expect(actions == [.report("the job ran longer than its limit of 600 s"), .stop(0)])
        #expect(ended.status == .terminated)
        #expect(apply([.startRequested, .frozen], to: Self.diamond).applying(.timedOut(600)).1.isEmpty)
    }

    @Test(arguments: [[], [JobEvent.startRequested], [.startRequested, .frozen]])
    func `a pending job is cancelled at once`(events: [JobEvent]) {
        let (machine, actions) = apply(events, to: Self.diamond).applying(.cancelRequested("cancelled"))
        #expect(machine.phase == .stopped)
        #expect(machine.status == .canceled)
        #expect(actions == [.report("cancelled")])
        #expect(machine.operators.allSatisfy { $0.phase == .skipped })
        #expect(machine.applying(.frozen).0 == machine)
        #expect(machine.applying(.admitted).0 == machine)
    }

    @Test func `cancelling during a preparation never starts the operator`() {
        var (machine, actions) = after(.startRequested, .frozen, .admitted, .cancelRequested("cancelled"))
        #expect(machine.phase == .stopping)
        #expect(actions == [.report("cancelled")])
        (machine, actions) = machine.applying(.operatorPrepared(0, Self.handle))
        #expect(actions == [.withdraw(0), .cleanUp(0)])
        #expect(machine.phase == .stopped)
        #expect(machine.operators[0].phase == .skipped)
    }

    @Test func `cancelling during a start stops the operator whether it began or not`() {
        let (machine, actions) = after(
            .startRequested, .frozen, .admitted, .operatorPrepared(0, Self.handle), .cancelRequested("cancelled"))
        #expect(actions == [.report("cancelled"), .stop(0)])
        let (begun, more) = machine.applying(.operatorStarted(0, Self.t0))
        #expect(more.isEmpty)
        #expect(begun.applying(.operatorExited(0, Self.exit(nil, .stopped))).0.operators[0].phase == .halted)
        let never = OperatorExit(reason: .stopped, message: "stopped", startedAt: Self.t0, finishedAt: Self.t0)
        let (ended, _) = machine.applying(.operatorExited(0, never))
        #expect(ended.operators[0].phase == .skipped)
        #expect(ended.phase == .stopped)
    }

    @Test func `the first cause decides the outcome`() {
        var machine = apply([.startRequested, .frozen, .admitted] + running(0), to: Self.diamond)
        machine = apply([.operatorExited(0, Self.exit())] + running(1) + running(2), to: machine)
        machine = apply([.cancelRequested("cancelled"), .timedOut(600), .refused("no")], to: machine)
        machine = apply([.operatorExited(1, Self.exit(3)), .operatorExited(2, Self.exit())], to: machine)
        #expect(machine.phase == .stopped)
        #expect(machine.status == .canceled)
        #expect(machine.operators.map(\.status) == [.completed, .faulted, .completed, .pending])
    }

    @Test func `an operator that cannot be prepared faults the job`() {
        let (machine, actions) = after(.startRequested, .frozen, .admitted, .operatorNotPrepared(0, "no such image"))
        #expect(machine.phase == .stopped)
        #expect(machine.status == .faulted)
        #expect(actions == [.withdraw(0), .report("operator 'read' failed: no such image")])
    }

    @Test func `a refused job is faulted and a running one cannot be refused`() {
        #expect(after(.startRequested, .refused("too big")).0.status == .faulted)
        #expect(after(.startRequested, .frozen, .admitted, .refused("too big")).0.status == .healthy)
    }

    @Test func `events for operators that do not exist change nothing`() {
        let machine = apply([.startRequested, .frozen, .admitted], to: Self.diamond)
        for position in [-1, 4, Int.max] {
            #expect(machine.applying(.operatorPrepared(position, Self.handle)).0 == machine)
            #expect(machine.applying(.operatorNotPrepared(position, "")).0 == machine)
            #expect(machine.applying(.operatorStarted(position, Self.t0)).0 == machine)
            #expect(machine.applying(.operatorExited(position, Self.exit())).0 == machine)
        }
    }
}
