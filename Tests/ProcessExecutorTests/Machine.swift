// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Glibc
import Testing

@testable import ProcessExecutor

/// How a test's operators are shut off.
enum TestIsolation: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case sandboxed
    case open

    var policy: SandboxPolicy { self == .sandboxed ? .required : .off }
    var testDescription: String { rawValue }

    /// Those that this machine allows; the others are told at the start of the tests.
    static let available: [TestIsolation] = Machine.hasNamespaces ? [.sandboxed, .open] : [.open]
}

/// What the machine the tests run on allows.
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

    static let hasNamespaces: Bool = {
        // Asked of the kernel directly, so that a fault of the executor is not taken for a property of the machine.
        var status: Int32 = 0
        var pid: pid_t = 0
        let words = ["unshare", geteuid() == 0 ? "-mpnf" : "-Umpnf", "true"]
        var arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        let works = posix_spawnp(&pid, "unshare", nil, nil, &arguments, environ) == 0 && waitpid(pid, &status, 0) == pid && status == 0
        if !works { print("warning: this machine allows no namespaces; tests of the sandbox are skipped") }
        return works
    }()

    static let isRoot = geteuid() == 0
    static let groups = ControlGroups()
    static let hasMemoryGroup = groups[.memory] != nil
    static let hasProcessGroup = groups[.pids] != nil
    static let hasProcessorGroup = groups[.cpu] != nil
}
