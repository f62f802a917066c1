// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Glibc

/// The places in the kernel's control groups where this process may make groups of its own, by controller.
///
/// Groups are made below the group of this process, so that what it is limited to holds for its operators too. In version 2 the
/// kernel allows that only where no process is in the group itself; then the group above is taken, if it may be written.
package struct ControlGroups: Sendable {
    package enum Controller: String, CaseIterable, Sendable {
        case memory, cpu, pids
    }

    enum Version: Sendable {
        case one, two
    }

    /// The group of this process in every hierarchy, those without controllers of ours too.
    private(set) var places: [(path: String, version: Version)] = []
    private(set) var parents: [Controller: (path: String, version: Version)] = [:]

    /// Finds out what may be used, by trying.
    init(mounts: String, membership: String) {
        let own = Self.memberships(membership)
        for line in mounts.split(separator: "\n") {
            guard let mount = Mount(line) else { continue }
            if mount.type == "cgroup" {
                if let group = mount.options.lazy.compactMap({ own[$0] }).first { places.append((mount.place(of: group), .one)) }
                for controller in Controller.allCases where mount.options.contains(controller.rawValue) && parents[controller] == nil {
                    guard let group = own[controller.rawValue] else { continue }
                    let parent = mount.place(of: group)
                    if Self.mayMakeGroups(in: parent) { parents[controller] = (parent, .one) }
                }
            } else if mount.type == "cgroup2", let group = own[""] {
                let place = mount.place(of: group)
                places.append((place, .two))
                for parent in [place, HostFiles.parent(place)] where HostFiles.isBelow(parent, mount.point) {
                    for controller in Self.enabledControllers(in: parent) where parents[controller] == nil {
                        parents[controller] = (parent, .two)
                    }
                }
            }
        }
    }

    /// Looks at this process.
    package init() {
        self.init(
            mounts: (try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? "",
            membership: (try? String(contentsOfFile: "/proc/self/cgroup", encoding: .utf8)) ?? "")
    }

    subscript(controller: Controller) -> (path: String, version: Version)? { parents[controller] }

    /// Whether a limit of the kind can be kept here.
    package func keeps(_ controller: Controller) -> Bool { parents[controller] != nil }

    /// Whether swap space counts against a limit of memory.
    package var limitSwap: Bool {
        guard let memory = parents[.memory] else { return false }
        return memory.version == .two || HostFiles.exists(memory.path + "/memory.memsw.limit_in_bytes")
    }

    /// The folders that a container runtime makes for a relative `cgroupsPath`: in every hierarchy below the group of this process;
    /// in a lone version 2 beside it, because the group itself holds processes.
    package func folders(named name: String) -> [String] {
        let isHybrid = places.contains { $0.version == .one }
        return places.map { ($0.version == .two && !isHybrid ? HostFiles.parent($0.path) : $0.path) + "/" + name }
    }

    /// The group of this process by controller; by "" in version 2.
    private static func memberships(_ text: String) -> [String: String] {
        var result: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard fields.count == 3 else { continue }
            for controller in fields[1].split(separator: ",", omittingEmptySubsequences: false) {
                result[String(controller)] = String(fields[2])
            }
        }
        return result
    }

    private static func mayMakeGroups(in parent: String) -> Bool {
        let probe = "\(parent)/clara-probe-\(UInt64.random(in: .min ... .max))"
        guard mkdir(probe, 0o755) == 0 else { return false }
        return rmdir(probe) == 0
    }

    private static func enabledControllers(in parent: String) -> [Controller] {
        guard mayMakeGroups(in: parent) else { return [] }
        let file = parent + "/cgroup.subtree_control"
        func enabled() -> [Controller] {
            let words = (try? String(contentsOfFile: file, encoding: .utf8))?.split { $0 == " " || $0 == "\n" } ?? []
            return words.compactMap { Controller(rawValue: String($0)) }
        }
        for controller in Controller.allCases where !enabled().contains(controller) {
            // Refused where processes are in the group itself or the controller is not there.
            let descriptor = open(file, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { break }
            let word = "+" + controller.rawValue
            _ = write(descriptor, word, word.utf8.count)
            close(descriptor)
        }
        return enabled()
    }

    /// A line of `mountinfo`: where which part of a file system is mounted.
    private struct Mount {
        let root: String
        let point: String
        let type: String
        let options: Set<String>

        init?(_ line: Substring) {
            let fields = line.split(separator: " ")
            guard let dash = fields.firstIndex(of: "-"), fields.count > dash + 3, dash >= 6 else { return nil }
            root = String(fields[3])
            point = String(fields[4])
            type = String(fields[dash + 1])
            options = Set(fields[dash + 3].split(separator: ",").map(String.init))
        }

        func place(of group: String) -> String {
            let inside = root == "/" ? Substring(group) : HostFiles.isBelow(group, root) ? group.dropFirst(root.count) : ""
            return inside.isEmpty || inside == "/" ? point : point + inside
        }
    }
}
