// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Testing

@testable import ClaraJobs

struct AdmissionGateTests {
    let one = ResourceDemand(cpus: 1, memoryMB: 100)

    func drain(_ gate: inout AdmissionGate) -> [String] {
        var granted: [String] = []
        while let next = gate.next() { granted.append(next) }
        return granted
    }

    @Test func `jobs are granted while they fit`() {
        var gate = AdmissionGate(capacity: ResourceDemand(cpus: 2, memoryMB: 1000), maximumRunning: 9)
        for id in ["a", "b", "c"] { gate.enqueue(id, pipelineID: "p", priority: .normal, demand: one) }
        #expect(drain(&gate) == ["a", "b"])
        gate.release("a")
        #expect(drain(&gate) == ["c"])
    }

    @Test func `memory, graphics processors and the number of jobs count as well`() {
        var gate = AdmissionGate(capacity: ResourceDemand(cpus: 9, memoryMB: 150, gpus: 1), maximumRunning: 9)
        gate.enqueue("a", pipelineID: "p", priority: .normal, demand: one)
        gate.enqueue("b", pipelineID: "p", priority: .normal, demand: one)
        #expect(drain(&gate) == ["a"])
        gate = AdmissionGate(capacity: ResourceDemand(cpus: 9, memoryMB: 900, gpus: 1), maximumRunning: 9)
        gate.enqueue("a", pipelineID: "p", priority: .normal, demand: ResourceDemand(cpus: 1, memoryMB: 1, gpus: 1))
        gate.enqueue("b", pipelineID: "p", priority: .normal, demand: ResourceDemand(cpus: 1, memoryMB: 1, gpus: 1))
        #expect(drain(&gate) == ["a"])
        gate = AdmissionGate(capacity: ResourceDemand(cpus: 9, memoryMB: 900), maximumRunning: 2)
        for id in ["a", "b", "c"] { gate.enqueue(id, pipelineID: "p", priority: .normal, demand: one) }
        #expect(drain(&gate) == ["a", "b"])
    }

    @Test func `priorities share by weight and none starves`() {
        var gate = AdmissionGate(capacity: ResourceDemand(cpus: 1, memoryMB: 1000), maximumRunning: 1)
        for index in 0..<40 {
            gate.enqueue("l\(index)", pipelineID: "p", priority: .lower, demand: one)
            gate.enqueue("n\(index)", pipelineID: "p", priority: .normal, demand: one)
            gate.enqueue("h\(index)", pipelineID: "p", priority: .higher, demand: one)
        }
        var counts: [Character: Int] = [:]
        for _ in 0..<70 {
            guard let id = gate.next(), let kind = id.first else { break }
            counts[kind, default: 0] += 1
            gate.release(id)
        }
        #expect(counts == ["l": 10, "n": 20, "h": 40])
    }

    @Test func `immediate jobs go first`() {
        var gate = AdmissionGate(capacity: ResourceDemand(cpus: 1, memoryMB: 1000), maximumRunning: 1)
        gate.enqueue("h", pipelineID: "p", priority: .higher, demand: one)
        gate.enqueue("i1", pipelineID: "p", priority: .immediate, demand: one)
        gate.enqueue("i2", pipelineID: "p", priority: .immediate, demand: one)
        var order: [String] = []
        while let id = gate.next() {
            order.append(id)
            gate.release(id)
        }
        #expect(order == ["i1", "i2", "h"])
    }

    @Test func `a large job waits at the front and is not overtaken`() {
        var gate = AdmissionGate(capacity: ResourceDemand(cpus: 2, memoryMB: 1000), maximumRunning: 9)
        gate.enqueue("small", pipelineID: "p", priority: .normal, demand: one)
        gate.enqueue("large", pipelineID: "p", priority: .normal, demand: ResourceDemand(cpus: 2, memoryMB: 1))
        gate.enqueue("late", pipelineID: "p", priority: .normal, demand: one)
        #expect(drain(&gate) == ["small"])
        gate.release("small")
        #expect(drain(&gate) == ["large"])
        gate.release("large")
        #expect(drain(&gate) == ["late"])
    }

    @Test func `a job withdrawn from the queue is never granted`() {
        var gate = AdmissionGate(capacity: ResourceDemand(cpus: 9, memoryMB: 1000), maximumRunning: 9)
        gate.enqueue("a", pipelineID: "p", priority: .normal, demand: one)
        gate.enqueue("b", pipelineID: "p", priority: .normal, demand: one)
        gate.release("a")
        #expect(drain(&gate) == ["b"])
        #expect(gate.waitingCount == 0)
        #expect(gate.runningCount == 1)
    }

    @Test func `a job is queued and counted once`() {
        var gate = AdmissionGate(capacity: ResourceDemand(cpus: 2, memoryMB: 1000), maximumRunning: 9)
        gate.occupy("a", pipelineID: "p", demand: one)
        gate.occupy("a", pipelineID: "p", demand: one)
        gate.enqueue("a", pipelineID: "p", priority: .normal, demand: one)
        gate.enqueue("b", pipelineID: "p", priority: .normal, demand: one)
        gate.enqueue("b", pipelineID: "p", priority: .normal, demand: one)
        #expect(drain(&gate) == ["b"])
    }

    @Test func `small jobs of other pipelines pass a large one that does not fit, but not without end`() {
        var gate = AdmissionGate(capacity: ResourceDemand(cpus: 2, memoryMB: 1000), maximumRunning: 9)
        gate.occupy("long", pipelineID: "q", demand: one)
        gate.enqueue("large", pipelineID: "p", priority: .normal, demand: ResourceDemand(cpus: 2, memoryMB: 1))
        for index in 0..<40 { gate.enqueue("s\(index)", pipelineID: "q", priority: .normal, demand: one) }
        var passing: [String] = []
        while let id = gate.next() {
            passing.append(id)
            gate.release(id)
        }
        #expect(passing == (0..<AdmissionGate.maximumPasses).map { "s\($0)" })
        gate.release("long")
        #expect(gate.next() == "large")
        gate.release("large")
        #expect(drain(&gate) == ["s16", "s17"])
    }

    @Test func `a pipeline at its limit holds nobody up`() {
        var gate = AdmissionGate(capacity: ResourceDemand(cpus: 9, memoryMB: 1000), maximumRunning: 9, maximumRunningPerPipeline: 2)
        for index in 0..<5 { gate.enqueue("p\(index)", pipelineID: "p", priority: .immediate, demand: one) }
        gate.enqueue("q0", pipelineID: "q", priority: .lower, demand: one)
        #expect(drain(&gate) == ["p0", "p1", "q0"])
        gate.release("p1")
        #expect(drain(&gate) == ["p2"])
    }

    @Test func `ten thousand jobs are granted in order, whatever is withdrawn`() {
        var gate = AdmissionGate(capacity: ResourceDemand(cpus: 1, memoryMB: 1000), maximumRunning: 1)
        for index in 0..<10_000 { gate.enqueue("\(index)", pipelineID: "\(index % 7)", priority: .normal, demand: one) }
        for index in stride(from: 0, to: 10_000, by: 3) { gate.release("\(index)") }
        var order: [Int] = []
        while let id = gate.next() {
            order.append(Int(id) ?? -1)
            gate.release(id)
        }
        #expect(order == (0..<10_000).filter { $0 % 3 != 0 })
    }
}
