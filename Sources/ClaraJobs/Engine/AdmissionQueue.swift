// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DequeModule

/// Waiting jobs of one priority: each pipeline's in the order they came, and of the pipelines the one whose first job came first.
struct AdmissionQueue {
    struct Candidate {
        let jobID: String
        let pipelineID: String
        let demand: ResourceDemand
        let sequence: Int
    }

    private var pipelines: [String: Deque<Candidate>] = [:]

    var isEmpty: Bool { pipelines.isEmpty }

    mutating func append(_ candidate: Candidate) {
        pipelines[candidate.pipelineID, default: []].append(candidate)
    }

    mutating func removeFirst(of pipelineID: String) {
        pipelines[pipelineID]?.removeFirst()
        if pipelines[pipelineID]?.isEmpty ?? false { pipelines[pipelineID] = nil }
    }

    /// Takes jobs out that do not wait any more, as far as they stand in front.
    mutating func dropFirst(while isGone: (String) -> Bool) {
        for pipelineID in Array(pipelines.keys) {
            while let first = pipelines[pipelineID]?.first, isGone(first.jobID) { removeFirst(of: pipelineID) }
        }
    }

    /// The first job of each pipeline that `isAllowed`, in the order they came.
    func fronts(_ isAllowed: (String) -> Bool) -> [Candidate] {
        pipelines.compactMap { isAllowed($0.key) ? $0.value.first : nil }.sorted { $0.sequence < $1.sequence }
    }
}
