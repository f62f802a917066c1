// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation

/// What is known of a job while it is watched: what changed since the last look, and a picture of where it stands.
struct JobProgress {
    private struct Span {
        var begin: ContinuousClock.Instant
        var end: ContinuousClock.Instant?
    }

    private var last: PlatformJob?
    /// Operators that were seen at work. The platform's own times are whole seconds.
    private var spans: [String: Span] = [:]

    /// Takes note of an answer and gives a line for each thing that is new in it.
    mutating func observe(_ job: PlatformJob, at now: ContinuousClock.Instant) -> [String] {
        var lines: [String] = []
        let before = Dictionary((last?.operators ?? []).map { ($0.name, $0.status) }, uniquingKeysWith: { first, _ in first })
        if last == nil { lines.append(Terminal.printable("job \(job.id) \(job.name)")) }
        for run in job.operators where run.status != before[run.name] {
            if run.status == .running { spans[run.name] = Span(begin: now) }
            if run.status == .completed || run.status == .faulted { spans[run.name]?.end = now }
            guard run.status != .pending else { continue }
            lines.append(Terminal.printable("  \(run.name) \(Self.word(run.status))\(time(run, at: now))"))
        }
        last = job
        return lines
    }

    /// The whole job in lines of nearly constant number, to be drawn over the picture before.
    func picture(at now: ContinuousClock.Instant) -> [String] {
        guard let job = last else { return [] }
        let width = min(40, job.operators.map(\.name.count).max() ?? 0)
        let state = job.state == .stopped ? "\(job.status)" : "\(job.state)"
        return [Terminal.printable("job \(job.id) \(job.name): \(state)")]
            + job.operators.map { run in
                let name = run.name.count > width ? String(run.name.prefix(width)) : run.name
                let padding = String(repeating: " ", count: width - name.count)
                return "  \(Self.mark(run.status)) \(Terminal.printable(name))\(padding)  \(Self.word(run.status))\(time(run, at: now))"
            }
    }

    /// The operators that failed.
    var failed: [String] { last?.operators.filter { $0.status == .faulted }.map(\.name) ?? [] }

    private func time(_ run: PlatformJob.OperatorRun, at now: ContinuousClock.Instant) -> String {
        if let span = spans[run.name] {
            guard span.end != nil || run.status == .running, (span.end ?? now) > span.begin else { return "" }
            return String(format: " %.1f s", ((span.end ?? now) - span.begin) / .seconds(1))
        }
        guard let started = run.started, let stopped = run.stopped else { return "" }
        return String(format: " %.0f s", max(0, stopped.timeIntervalSince(started)))
    }

    private static func word(_ status: PlatformJob.OperatorStatus) -> String {
        switch status {
        case .unknown: "unknown"
        case .pending: "waiting"
        case .running: "running"
        case .completed: "done"
        case .faulted: "failed"
        }
    }

    private static func mark(_ status: PlatformJob.OperatorStatus) -> String {
        switch status {
        case .unknown: "?"
        case .pending: "·"
        case .running: "▸"
        case .completed: "✓"
        case .faulted: "✗"
        }
    }
}
