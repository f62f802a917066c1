// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import CoreFoundation
internal import Foundation
internal import Glibc

/// An open folder. What is in it is reached component by component and never through a symbolic link.
///
/// All calls block; they belong on threads that may.
final class FolderHandle: Sendable {
    /// What an entry of a folder is.
    enum EntryKind: Sendable {
        case file
        case folder
        /// A symbolic link, a socket, a device: never followed, opened or listed.
        case other
    }

    struct Entry: Sendable {
        let name: String
        let kind: EntryKind
        let size: UInt64
        let mode: UInt32
    }

    let path: String
    private let descriptor: Int32

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        _ = close(descriptor)
    }

    /// Opens the folder that everything else is reached from. Links on the way to it are the administrator's and are followed.
    static func open(_ path: String) throws -> FolderHandle {
        let descriptor = Foundation.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFault("open \(path)", errno: errno) }
        return FolderHandle(path: path, descriptor: descriptor)
    }

    /// Opens a folder in this one.
    ///
    /// - Parameter isMade: whether it is made if it is not there.
    /// - Throws: ``FileFault`` with `ENOTDIR` or `ELOOP` where something else has the name.
    func folder(_ name: String, isMade: Bool = false) throws -> FolderHandle {
        if isMade, mkdirat(descriptor, name, 0o755) != 0, errno != EEXIST {
            throw FileFault("mkdir \(path)/\(name)", errno: errno)
        }
        let child = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard child >= 0 else { throw FileFault("open \(path)/\(name)", errno: errno) }
        return FolderHandle(path: "\(path)/\(name)", descriptor: child)
    }

    /// Opens the folder at the end of a way down from this one.
    func folder(at components: some Sequence<String>, isMade: Bool = false) throws -> FolderHandle {
        try components.reduce(self) { try $0.folder($1, isMade: isMade) }
    }

    /// Opens a file of this folder for reading.
    func file(_ name: String) throws -> OpenFile {
        let child = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY | O_NONBLOCK)
        guard child >= 0 else { throw FileFault("open \(path)/\(name)", errno: errno) }
        return OpenFile(path: "\(path)/\(name)", descriptor: child)
    }

    /// Gives a file that lies elsewhere on the same file system a name in this folder; a file of that name is replaced at once.
    func adopt(_ source: String, as name: String) throws {
        guard renameat(AT_FDCWD, source, descriptor, name) == 0 else {
            throw FileFault("rename \(source) to \(path)/\(name)", errno: errno)
        }
    }

    /// Removes a file. One that is not there is no error.
    ///
    /// - Returns: whether it was there.
    @discardableResult
    func removeFile(_ name: String) throws -> Bool {
        if unlinkat(descriptor, name, 0) == 0 { return true }
        guard errno == ENOENT else { throw FileFault("remove \(path)/\(name)", errno: errno) }
        return false
    }

    /// Removes a folder if it is empty.
    func removeFolderIfEmpty(_ name: String) -> Bool {
        unlinkat(descriptor, name, AT_REMOVEDIR) == 0
    }

    /// What is in this folder, without `.` and `..`. Names that are not UTF-8 are left out: no client could ask for them.
    func entries() throws -> [Entry] {
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0, let stream = fdopendir(copy) else {
            if copy >= 0 { _ = close(copy) }
            throw FileFault("list \(path)", errno: errno)
        }
        defer { closedir(stream) }
        var found: [Entry] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(validatingCString: $0) }
            }
            guard let name, name != ".", name != ".." else { continue }
            var status = stat()
            // It may have gone since it was listed.
            guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
            let kind: EntryKind =
                switch status.st_mode & S_IFMT {
                case S_IFREG: .file
                case S_IFDIR: .folder
                default: .other
                }
            found.append(
                Entry(name: name, kind: kind, size: UInt64(max(0, status.st_size)), mode: UInt32(status.st_mode & 0o777)))
        }
        return found
    }
}
