// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Glibc

/// Questions about paths of this machine.
enum HostFiles {
    /// The path without symbolic links, if it exists.
    static func canonical(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static func isExecutableFile(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    static func isFile(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
    }

    static func isDirectory(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    static func isLink(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
    }

    static func exists(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0
    }

    /// Whether a path is another one or lies below it; both normal.
    static func isBelow(_ path: String, _ folder: String) -> Bool {
        path == folder || folder == "/" || path.hasPrefix(folder + "/")
    }

    static func isBelow(_ path: String, anyOf folders: [String]) -> Bool {
        folders.contains { isBelow(path, $0) }
    }

    static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    /// The components of a path, or nil when it is not absolute or has components that are empty, `.` or `..`. One slash at the end
    /// does not matter.
    static func components(_ path: String) -> [String]? {
        guard path.hasPrefix("/"), !path.utf8.contains(0) else { return nil }
        var parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.last == "" { parts.removeLast() }
        return parts.contains { $0.isEmpty || $0 == "." || $0 == ".." } ? nil : parts
    }

    /// The first symbolic link on the way from a folder down to a path below it.
    static func linkOnTheWay(to path: String, from folder: String) -> String? {
        var place = folder
        for name in path.dropFirst(folder.count).split(separator: "/") {
            place += "/" + name
            if isLink(place) { return place }
        }
        return nil
    }

    /// The executable of this process.
    static func runningExecutable() -> String? {
        canonical("/proc/self/exe")
    }

    /// The folders of the shared libraries this process has loaded: what the same program will need when it runs as an operator.
    static func loadedLibraries() -> [String] {
        guard let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8) else { return [] }
        var folders: Set<String> = []
        for line in maps.split(separator: "\n") {
            guard let slash = line.firstIndex(of: "/"), line.contains(".so") else { continue }
            folders.insert(parent(String(line[slash...])))
        }
        return folders.sorted()
    }
}
