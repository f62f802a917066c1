// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation

/// Reads what a running container uses from its control groups.
struct ContainerMeter {
    let groups: [String]

    func read() -> OperatorStatistics? {
        let nanoseconds = number("cpuacct.usage").map { Double($0) / 1e9 }
        guard let cpu = nanoseconds ?? number("cpu.stat", field: "usage_usec").map({ Double($0) / 1e6 }) else { return nil }
        let memory = number("memory.usage_in_bytes") ?? number("memory.current")
        return OperatorStatistics(
            cpuSeconds: cpu, peakMemoryBytes: number("memory.max_usage_in_bytes") ?? number("memory.peak") ?? memory ?? 0,
            memoryBytes: memory, processes: number("pids.current").map { Int($0) })
    }

    /// The number in the first file of the name, alone in it or after the name of a field.
    private func number(_ name: String, field: String? = nil) -> Int64? {
        for group in groups {
            guard let bytes = FileManager.default.contents(atPath: group + "/" + name) else { continue }
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
                let words = line.split(separator: " ")
                if field == nil || words.first.map(String.init) == field { return words.last.flatMap { Int64($0) } }
            }
        }
        return nil
    }
}
