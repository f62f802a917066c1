// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Grants resources to jobs: all that a job can need at one time, or nothing.
///
/// Immediate jobs go first; the others share one queue by the weights of their priorities (smooth weighted round robin). While the
/// job whose turn it is does not fit, jobs of other pipelines that do fit may pass it, ``maximumPasses`` times; then it is waited for,
/// so that none starves. A pipeline whose jobs are as many as may run at one time holds nobody else up.
struct AdmissionGate {
    /// How often a job that does not fit is passed before all wait for it.
    static let maximumPasses = 16

    let capacity: ResourceDemand
    let maximumRunning: Int
    let maximumRunningPerPipeline: Int
    private var granted: [String: (pipelineID: String, demand: ResourceDemand)] = [:]
    private var running: [String: Int] = [:]
    private var used = ResourceDemand.none
    private var queues: [JobPriority: AdmissionQueue] = [:]
    private var credits: [JobPriority: Int] = [:]
    /// Jobs in the queues that still want to be granted.
    private var waiting: Set<String> = []
    private var sequence = 0
    /// The job that was passed, and how often.
    private var passed: (jobID: String, times: Int) = ("", 0)

    init(capacity: ResourceDemand, maximumRunning: Int, maximumRunningPerPipeline: Int = .max) {
        self.capacity = capacity
        self.maximumRunning = max(maximumRunning, 1)
        self.maximumRunningPerPipeline = max(maximumRunningPerPipeline, 1)
    }

    /// How many jobs hold resources.
    var runningCount: Int { granted.count }
    /// How many jobs wait for resources.
    var waitingCount: Int { waiting.count }

    /// Queues a job; nothing happens for one that waits or runs.
    mutating func enqueue(_ jobID: String, pipelineID: String, priority: JobPriority, demand: ResourceDemand) {
        guard granted[jobID] == nil, waiting.insert(jobID).inserted else { return }
        sequence += 1
        queues[priority, default: AdmissionQueue()].append(
            AdmissionQueue.Candidate(jobID: jobID, pipelineID: pipelineID, demand: demand, sequence: sequence))
    }

    /// Notes what a job holds that was granted earlier, whether it fits or not.
    mutating func occupy(_ jobID: String, pipelineID: String, demand: ResourceDemand) {
        guard granted.updateValue((pipelineID, demand), forKey: jobID) == nil else { return }
        waiting.remove(jobID)
        running[pipelineID, default: 0] += 1
        used = used + demand
    }

    /// Takes back what a job holds, or its place in the queue.
    mutating func release(_ jobID: String) {
        waiting.remove(jobID)
        guard let (pipelineID, demand) = granted.removeValue(forKey: jobID) else { return }
        used = used - demand
        let left = running[pipelineID, default: 1] - 1
        running[pipelineID] = left > 0 ? left : nil
    }

    /// Grants the job whose turn it is, if it fits, or one that may pass it.
    mutating func next() -> String? {
        dropWithdrawn()
        guard granted.count < maximumRunning, let priority = turn(), let first = fronts(priority).first else { return nil }
        if first.demand.fits(in: capacity - used) { return grant(first, priority) }
        if passed.jobID != first.jobID { passed = (first.jobID, 0) }
        guard passed.times < Self.maximumPasses else { return nil }
        for other in [JobPriority.immediate, .higher, .normal, .lower] {
            if let small = fronts(other).first(where: { $0.demand.fits(in: capacity - used) }) {
                passed.times += 1
                return grant(small, other)
            }
        }
        return nil
    }

    private mutating func grant(_ candidate: AdmissionQueue.Candidate, _ priority: JobPriority) -> String {
        queues[priority]?.removeFirst(of: candidate.pipelineID)
        charge(priority)
        occupy(candidate.jobID, pipelineID: candidate.pipelineID, demand: candidate.demand)
        return candidate.jobID
    }

    /// The jobs of a priority that could be next, in the order they came.
    private func fronts(_ priority: JobPriority) -> [AdmissionQueue.Candidate] {
        queues[priority]?.fronts { running[$0, default: 0] < maximumRunningPerPipeline } ?? []
    }

    private mutating func dropWithdrawn() {
        for priority in JobPriority.allCases {
            queues[priority]?.dropFirst { !waiting.contains($0) }
            if queues[priority]?.isEmpty ?? false { queues[priority] = nil }
        }
    }

    private func turn() -> JobPriority? {
        if !fronts(.immediate).isEmpty { return .immediate }
        return shared.max { credit($0) < credit($1) }
    }

    /// The priorities with jobs in the shared queue that could be next; of equal credits the later in this order wins.
    private var shared: [JobPriority] { [.lower, .normal, .higher].filter { !fronts($0).isEmpty } }

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
