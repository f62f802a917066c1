// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Glibc

/// What the machine the tests run on has.
enum Machine {
    /// The supervisor from the same build as the tests.
    static let launcherPath: String = {
        if let path = ProcessInfo.processInfo.environment["CLARA_RUN"] { return path }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        #if DEBUG
            return root.path + "/.build/debug/clara-run"
        #else
            return root.path + "/.build/release/clara-run"
        #endif
    }()

    /// What lacks for running containers; told loudly, because nearly all tests here are skipped then.
    static let lacks: String? = {
        var missing = ["runc", "skopeo", "umoci", "docker-registry", "busybox"].filter { ForeignProgram.find($0) == nil }
        if geteuid() != 0 { missing.append("root") }
        // Root of a container may not mount.
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("CapEff:") }
        let capabilities = line?.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) } ?? 0
        if capabilities & (1 << 21) == 0 { missing.append("the right to mount") }
        guard !missing.isEmpty else { return nil }
        print("warning: tests of containers are skipped, because \(missing.joined(separator: ", ")) is missing")
        return missing.joined(separator: ", ")
    }()
}
