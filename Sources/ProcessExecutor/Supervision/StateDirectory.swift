// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import CProcessControl
import ClaraErrors
import ClaraExecution
import Foundation
import Glibc

/// The folder through which this program and the supervisor of one operator speak, and which outlives both.
///
///     specification   what to run, written once
///     claim           not empty: somebody took the run; locked: by whom, for as long as that process lives
///     stop            the grace in milliseconds, left before the supervisor is asked to stop
///     exit            how the operator ended, there at once and whole
///     root, tmp       where the operator's root is mounted; its temporary folder when it has no root of its own
struct StateDirectory: Sendable {
    enum Claim: Equatable {
        case none
        /// The supervisor, if it can be named: neither somebody who is just forbidding the run nor one of another machine can.
        case held(pid_t?)
        case past
    }

    let path: String

    var root: String { path + "/root" }
    var temporary: String { path + "/tmp" }

    func create() throws(ExecutionError) {
        do {
            for folder in [path, root, temporary] {
                try FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            }
        } catch {
            throw ExecutionError(.unavailable, "cannot make the state directory '\(path)'", cause: error)
        }
    }

    static func makeFolder(ofLog path: String) throws(ExecutionError) {
        do {
            try FileManager.default.createDirectory(atPath: HostFiles.parent(path), withIntermediateDirectories: true)
        } catch {
            throw ExecutionError(.unavailable, "cannot make the folder of the log '\(path)'", cause: error)
        }
    }

    var specification: Specification? {
        FileManager.default.contents(atPath: path + "/specification").flatMap(Specification.init)
    }

    func write(_ specification: Specification) throws(ExecutionError) {
        guard let bytes = specification.encoded() else {
            throw ExecutionError(.invalidArgument, "a value of the operator has a zero byte inside")
        }
        try write(bytes, to: "specification")
    }

    var exit: OperatorExit? {
        FileManager.default.contents(atPath: path + "/exit").flatMap { ExitRecord.decode(String(decoding: $0, as: UTF8.self)) }
    }

    /// Who has the run. A record of the end is there for good once this is not `held` any more.
    var claim: Claim {
        let file = open(path + "/claim", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return .none }
        defer { close(file) }
        let holder = clara_lock_holder(file)
        if holder > 0 { return .held(holder > 1 ? holder : nil) }
        var info = stat()
        return fstat(file, &info) == 0 && info.st_size == 0 ? .none : .past
    }

    func askToStop(graceSeconds: Double) throws(ExecutionError) {
        let milliseconds = Int64(max(0, min(graceSeconds, 1e9)) * 1000)
        try write(Data("\(milliseconds)".utf8), to: "stop")
    }

    /// Takes the run away from whoever might still start it, and records that it never ran; false when somebody took it already.
    func forbid() throws(ExecutionError) -> Bool {
        let file = open(path + "/claim", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw ExecutionError(.unavailable, "cannot claim the run in '\(path)': \(lastError())") }
        defer { close(file) }
        var info = stat()
        guard clara_lock(file) == 0, fstat(file, &info) == 0, info.st_size == 0 else { return false }
        guard Glibc.write(file, "0\n", 2) == 2 else {
            throw ExecutionError(.unavailable, "cannot claim the run in '\(path)': \(lastError())")
        }
        try write(Data(ExitRecord.encodeNeverStarted(at: Date(), message: "was stopped before it was started").utf8), to: "exit")
        return true
    }

    func remove() {
        // What cannot be removed is removed by the next call, or harmless.
        try? FileManager.default.removeItem(atPath: path)
    }

    private func write(_ bytes: Data, to name: String) throws(ExecutionError) {
        let whole = "\(path)/\(name).\(UInt64.random(in: .min ... .max)).new"
        do {
            try bytes.write(to: URL(fileURLWithPath: whole))
        } catch {
            throw ExecutionError(.unavailable, "cannot write '\(path)/\(name)'", cause: error)
        }
        guard rename(whole, path + "/" + name) == 0 else {
            throw ExecutionError(.unavailable, "cannot write '\(path)/\(name)': \(lastError())")
        }
    }

    private func lastError() -> String { String(cString: strerror(errno)) }
}
