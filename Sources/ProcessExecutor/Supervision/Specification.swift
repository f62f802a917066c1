// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// What the supervisor is told: keys and values, each ended by a zero byte, the last key being `end`.
///
/// The supervisor keeps to the order where there is one (mounts, groups) and passes over keys it does not know.
struct Specification: Equatable {
    enum Key: String {
        case affinity, argument, bind, device, directory, group, link, log, mask, memory, namespace, processes, program, root, runtime
        case setting, source, target, task, variable, uid, gid, end
        case bindReadOnly = "bind-read-only"
        case deadlineMilliseconds = "deadline-ms"
        case directoryAt = "directory-at"
        case graceMilliseconds = "grace-ms"
        case hostName = "host-name"
        case logLimit = "log-limit"
        case processLimit = "process-rlimit"
        case watchedMemory = "watched-memory"
        case watchedProcesses = "watched-processes"
    }

    private(set) var entries: [(key: String, value: String)] = []

    mutating func add(_ key: Key, _ value: String) {
        entries.append((key.rawValue, value))
    }

    mutating func add(_ key: Key, _ value: some BinaryInteger) {
        add(key, String(value))
    }

    func values(_ key: Key) -> [String] {
        entries.filter { $0.key == key.rawValue }.map(\.value)
    }

    /// The bytes of the file; nil when a value has a zero byte inside.
    func encoded() -> Data? {
        var bytes = Data()
        for (key, value) in entries + [(Key.end.rawValue, "")] {
            guard !value.utf8.contains(0) else { return nil }
            bytes.append(contentsOf: key.utf8)
            bytes.append(0)
            bytes.append(contentsOf: value.utf8)
            bytes.append(0)
        }
        return bytes
    }

    init() {}

    /// Reads the bytes of a file; nil when they are not whole.
    init?(_ bytes: Data) {
        var strings = bytes.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        guard strings.popLast() == "", strings.count.isMultiple(of: 2) else { return nil }
        for index in stride(from: 0, to: strings.count, by: 2) { entries.append((strings[index], strings[index + 1])) }
        guard let last = entries.popLast(), last.key == Key.end.rawValue else { return nil }
    }

    static func == (left: Specification, right: Specification) -> Bool {
        left.entries.elementsEqual(right.entries) { $0 == $1 }
    }
}
