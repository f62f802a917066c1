// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DequeModule

/// Grants resources to jobs: all that a job can need at one time, or nothing.
///
/// Immediate jobs go first; the others share one queue by the weights of their priorities (smooth weighted round robin). The job
/// whose turn it is waits until it fits and nobody overtakes it, so that none starves.
struct AdmissionGate {
    private struct Candidate {
        let jobID: String
        let demand: ResourceDemand
    }

    let capacity: ResourceDemand
    let maximumRunning: Int
    private var granted: [String: ResourceDemand] = [:]
    private var used = ResourceDemand.none
    private var queues: [JobPriority: Deque<Candidate>] = [:]
    private var credits: [JobPriority: Int] = [:]
    /// Jobs in the queues that still want to be granted.
    private var waiting: Set<String> = []

    init(capacity: ResourceDemand, maximumRunning: Int) {
        self.capacity = capacity
        self.maximumRunning = max(maximumRunning, 1)
    }

    /// How many jobs hold resources.
    var runningCount: Int { granted.count }
    /// How many jobs wait for resources.
    var waitingCount: Int { waiting.count }

    /// Queues a job; nothing happens for one that waits or runs.
    mutating func enqueue(_ jobID: String, priority: JobPriority, demand: ResourceDemand) {
        guard granted[jobID] == nil, waiting.insert(jobID).inserted else { return }
        queues[priority, default: []].append(Candidate(jobID: jobID, demand: demand))
    }

    /// Notes what a job holds that was granted earlier, whether it fits or not.
    mutating func occupy(_ jobID: String, demand: ResourceDemand) {
        guard granted.updateValue(demand, forKey: jobID) == nil else { return }
        waiting.remove(jobID)
        used = used + demand
    }

    /// Takes back what a job holds, or its place in the queue.
    mutating func release(_ jobID: String) {
        waiting.remove(jobID)
        if let demand = granted.removeValue(forKey: jobID) { used = used - demand }
    }

    /// Grants the job whose turn it is, if it fits.
    mutating func next() -> String? {
        dropWithdrawn()
        guard granted.count < maximumRunning, let priority = turn() else { return nil }
        guard let candidate = queues[priority]?.first, candidate.demand.fits(in: capacity - used) else { return nil }
        queues[priority]?.removeFirst()
        charge(priority)
        occupy(candidate.jobID, demand: candidate.demand)
        return candidate.jobID
    }

    private mutating func dropWithdrawn() {
        for priority in JobPriority.allCases {
            while let first = queues[priority]?.first, !waiting.contains(first.jobID) { queues[priority]?.removeFirst() }
            if queues[priority]?.isEmpty ?? false { queues[priority] = nil }
        }
    }

    private func turn() -> JobPriority? {
        if queues[.immediate] != nil { return .immediate }
        return shared.max { credit($0) < credit($1) }
    }

    /// The priorities with jobs in the shared queue; of equal credits the later in this order wins.
    private var shared: [JobPriority] { [.lower, .normal, .higher].filter { queues[$0] != nil } }

    private func credit(_ priority: JobPriority) -> Int { credits[priority, default: 0] + (priority.weight ?? 0) }

    private mutating func charge(_ priority: JobPriority) {
        guard priority.weight != nil else { return }
        // The queue of the chosen one may be empty by now, but it took part in this round.
        let round = Set(shared).union([priority])
        let total = round.reduce(0) { $0 + ($1.weight ?? 0) }
        for one in round { credits[one] = credit(one) }
        credits[priority, default: 0] -= total
        for one in [JobPriority.lower, .normal, .higher] where !round.contains(one) { credits[one] = nil }
    }
}
