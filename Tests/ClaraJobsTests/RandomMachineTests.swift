// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Testing

@testable import ClaraJobs

/// Random graphs and random events, sensible or not, must keep what the machine promises.
struct RandomMachineTests {
    struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ (state >> 31)) &* 0x9E37_79B9_7F4A_7C15
        }
    }

    /// Watches one machine and checks every step.
    struct Watcher {
        var machine: JobMachine
        var prepared: Set<Int> = []
        var started: Set<Int> = []
        var asked: [JobAction] = []

        mutating func apply(_ event: JobEvent) {
            let before = machine
            let (after, actions) = machine.applying(event)
            machine = after
            asked += actions
            let order: [JobPhase] = [.created, .freezing, .queued, .running, .stopping, .stopped]
            #expect((order.firstIndex(of: before.phase) ?? 9) <= (order.firstIndex(of: after.phase) ?? -1))
            #expect(before.status == .healthy || after.status == before.status, "an outcome is decided once")
            if before.phase == .stopped { #expect(after == before && actions.isEmpty, "nothing happens after the end") }
            if after.phase == .stopped { #expect(after.operators.allSatisfy { $0.phase.isEnded }) }
            for (old, new) in zip(before.operators, after.operators) where old.phase.isEnded { #expect(old == new) }
            for action in actions {
                switch action {
                case .prepare(let position):
                    #expect(prepared.insert(position).inserted, "an operator is prepared once")
                    #expect(after.operators[position].dependencies.allSatisfy { after.operators[$0].phase == .completed })
                    #expect(after.phase == .running && after.status == .healthy)
                case .start(let position):
                    #expect(started.insert(position).inserted, "an operator is started once")
                    #expect(prepared.contains(position))
                    #expect(after.operators[position].dependencies.allSatisfy { after.operators[$0].phase == .completed })
                    #expect(after.operators[position].handle != nil, "the handle is there before the start")
                    #expect(after.phase == .running && after.status == .healthy)
                case .freeze, .wait, .stop, .cleanUp, .withdraw, .report:
                    break
                }
            }
        }
    }

    static func graph(_ generator: inout Generator) -> [OperatorNode] {
        (0..<Int.random(in: 1...7, using: &generator)).map { position in
            OperatorNode(
                name: "op\(position)", dependencies: (0..<position).filter { _ in Int.random(in: 0..<3, using: &generator) == 0 })
        }
    }

    static func exit(_ generator: inout Generator) -> OperatorExit {
        let start = Date(timeIntervalSince1970: 1000)
        let reason = OperatorExit.Reason.allCases.randomElement(using: &generator) ?? .exited
        let isGood = Int.random(in: 0..<4, using: &generator) > 0
        return OperatorExit(
            status: isGood ? 0 : 2, reason: isGood ? .exited : reason, message: "ended", startedAt: start,
            finishedAt: start + Double(Int.random(in: 0...1, using: &generator)))
    }

    static func event(_ generator: inout Generator, count: Int) -> JobEvent {
        let position = Int.random(in: 0..<count, using: &generator)
        switch Int.random(in: 0..<24, using: &generator) {
        case 0...1: return .startRequested
        case 2...3: return .frozen
        case 4...5: return .admitted
        case 6...10: return .operatorPrepared(position, JobMachineTests.handle)
        case 11: return .operatorNotPrepared(position, "no")
        case 12...16: return .operatorStarted(position, Date(timeIntervalSince1970: 1000))
        case 17...20: return .operatorExited(position, exit(&generator))
        case 21: return .cancelRequested("cancelled")
        case 22: return .timedOut(600)
        default: return .refused("no")
        }
    }

    @Test func `random events keep the promises`() {
        for seed in 0..<1500 {
            var generator = Generator(state: UInt64(seed))
            var watcher = Watcher(machine: JobMachine(operators: Self.graph(&generator)))
            for _ in 0..<60 { watcher.apply(Self.event(&generator, count: watcher.machine.operators.count)) }
        }
    }

    @Test func `carrying out what is asked for always ends the job once`() {
        for seed in 0..<1500 {
            var generator = Generator(state: UInt64(seed) &+ 77)
            var watcher = Watcher(machine: JobMachine(operators: Self.graph(&generator)))
            watcher.apply(.startRequested)
            var isAdmitted = false
            for _ in 0..<500 where watcher.machine.phase != .stopped {
                if watcher.machine.phase == .queued, !isAdmitted {
                    isAdmitted = true
                    watcher.apply(.admitted)
                    continue
                }
                if Int.random(in: 0..<60, using: &generator) == 0 { watcher.apply(.cancelRequested("cancelled")) }
                guard !watcher.asked.isEmpty else { continue }
                // In any order, which is more than the engine does: it keeps the order of each operator's actions.
                let action = watcher.asked.remove(at: Int.random(in: 0..<watcher.asked.count, using: &generator))
                switch action {
                case .freeze: watcher.apply(.frozen)
                case .prepare(let position): watcher.apply(.operatorPrepared(position, JobMachineTests.handle))
                case .start(let position):
                    if watcher.machine.operators[position].phase == .starting {
                        watcher.apply(.operatorStarted(position, Date(timeIntervalSince1970: 1000)))
                    }
                case .wait(let position), .stop(let position): watcher.apply(.operatorExited(position, Self.exit(&generator)))
                case .cleanUp, .withdraw, .report: break
                }
            }
            #expect(watcher.machine.phase == .stopped, "seed \(seed)")
            if watcher.machine.status == .healthy {
                #expect(watcher.machine.operators.allSatisfy { $0.phase == .completed }, "seed \(seed)")
            }
        }
    }
}
