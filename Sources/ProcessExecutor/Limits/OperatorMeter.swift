// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Glibc

/// Reads what a running operator uses: memory from its control group where it has one, the rest from the processes below its
/// supervisor.
struct OperatorMeter {
    let supervisor: pid_t
    let groups: [String]

    func read() -> OperatorStatistics {
        var cpu = 0.0
        var memory: Int64 = 0
        var count = 0
        for pid in children(of: supervisor).flatMap(descendants) {
            guard let usage = usage(of: pid) else { continue }
            cpu += usage.cpu
            memory += usage.memory
            count += 1
        }
        // The first process belongs to the supervisor.
        let current = number("memory.usage_in_bytes", "memory.current") ?? memory
        let peak = number("memory.max_usage_in_bytes", "memory.peak") ?? memory
        return OperatorStatistics(cpuSeconds: cpu, peakMemoryBytes: peak, memoryBytes: current, processes: max(0, count - 1))
    }

    /// Kills everything in the groups and removes them: what a supervisor that was itself killed could not do.
    func removeGroups() async {
        for group in groups {
            for _ in 0..<200 where rmdir(group) != 0 && errno == EBUSY {
                for pid in text(group + "/cgroup.procs").split(separator: "\n").compactMap({ pid_t($0) }) where pid > 1 {
                    kill(pid, SIGKILL)
                }
                // A killed process needs a moment to leave.
                try? await Task.sleep(for: .milliseconds(2))
            }
        }
    }

    private func descendants(_ pid: pid_t) -> [pid_t] {
        [pid] + children(of: pid).flatMap(descendants)
    }

    private func children(of pid: pid_t) -> [pid_t] {
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task")) ?? []
        return threads.flatMap { text("/proc/\(pid)/task/\($0)/children").split(separator: " ").compactMap { pid_t($0) } }
    }

    private func usage(of pid: pid_t) -> (cpu: Double, memory: Int64)? {
        // The name in parentheses may hold anything; the numbers come after the last parenthesis.
        let line = text("/proc/\(pid)/stat")
        guard let end = line.lastIndex(of: ")") else { return nil }
        let fields = line[line.index(after: end)...].split(separator: " ")
        guard fields.count > 21, let pages = Int64(fields[21]) else { return nil }
        let ticks = fields[11...14].compactMap { Double($0) }.reduce(0, +)
        return (ticks / Double(sysconf(Int32(_SC_CLK_TCK))), pages * Int64(sysconf(Int32(_SC_PAGESIZE))))
    }

    private func number(_ names: String...) -> Int64? {
        for group in groups {
            for name in names {
                if let value = Int64(text("\(group)/\(name)").trimmingCharacters(in: .whitespacesAndNewlines)) { return value }
            }
        }
        return nil
    }

    private func text(_ path: String) -> String {
        (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }
}
