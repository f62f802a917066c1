// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution

/// How the limits of one operator are kept: by groups where these may be made, else by other means.
struct LimitPlan {
    let groups: ControlGroups?
    let isolation: Isolation

    var memory: ExecutorCapabilities.Enforcement { groups?[.memory] != nil ? .kernel : .watched }
    var cpu: ExecutorCapabilities.Enforcement { .kernel }
    var processes: ExecutorCapabilities.Enforcement { groups?[.pids] != nil || isolation == .unprivileged ? .kernel : .watched }

    /// Writes groups and limits down for the supervisor; `name` is the operator's group.
    func write(_ limits: ResourceLimits, name: String, to specification: inout Specification) {
        var settings: [(folder: String, setting: String?)] = []
        func set(_ controller: ControlGroups.Controller, one: [String], two: [String]) -> Bool {
            guard let (parent, version) = groups?[controller] else { return false }
            let lines = version == .one ? one : two
            settings += [(parent + "/" + name, nil)] + lines.map { (parent + "/" + name, $0) }
            return true
        }

        if let bytes = limits.memoryBytes {
            let kept = set(
                .memory, one: ["memory.limit_in_bytes=\(bytes)", "?memory.memsw.limit_in_bytes=\(bytes)"],
                two: ["memory.max=\(bytes)", "?memory.swap.max=0", "?memory.oom.group=1"])
            if !kept { specification.add(.watchedMemory, bytes) }
        } else {
            // Without a limit the group still tells what was used.
            _ = set(.memory, one: [], two: [])
        }
        if let cpus = limits.cpus {
            let period = 100_000
            let quota = max(1000, Int(cpus * Double(period)))
            let kept = set(
                .cpu, one: ["cpu.cfs_period_us=\(period)", "cpu.cfs_quota_us=\(quota)"], two: ["cpu.max=\(quota) \(period)"])
            if !kept { specification.add(.affinity, Int(cpus.rounded(.up))) }
        }
        if let count = limits.maximumProcesses {
            // One more for the first process, which belongs to the supervisor; the one who watches does not count it.
            if !set(.pids, one: ["pids.max=\(count + 1)"], two: ["pids.max=\(count + 1)"]) {
                if isolation == .unprivileged {
                    specification.add(.processLimit, count + 1)
                } else {
                    specification.add(.watchedProcesses, count)
                }
            }
        }

        var folders: [String] = []
        for (folder, _) in settings where !folders.contains(folder) { folders.append(folder) }
        for folder in folders {
            specification.add(.group, folder)
            for (_, setting) in settings.filter({ $0.folder == folder }) {
                if let setting { specification.add(.setting, setting) }
            }
        }
    }
}
