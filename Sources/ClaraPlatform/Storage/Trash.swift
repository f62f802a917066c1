// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import CoreFoundation
internal import Foundation

/// A folder for what is to be removed: a rename takes a tree out of sight at once, and the work is done afterwards.
///
/// Trees are taken apart without recursion, so that neither their depth nor the length of their paths matters. All calls block.
struct Trash: Sendable {
    /// The folder, on the same file system as what goes into it.
    let path: String

    /// Takes a file or a tree out of its place. What is not there is no error.
    ///
    /// - Returns: whether there was anything.
    @discardableResult
    func take(_ source: String) throws -> Bool {
        let name = PlatformIdentifier.generate().value
        if rename(source, "\(path)/\(name)") == 0 { return true }
        guard errno == ENOENT else { throw FileFault("rename \(source) to \(path)/\(name)", errno: errno) }
        return false
    }

    /// Removes all that is in the folder.
    func empty() throws {
        let root = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard root >= 0 else { throw FileFault("open \(path)", errno: errno) }
        defer { _ = close(root) }
        var waiting = try names(in: root)
        while let name = waiting.popLast() {
            if unlinkat(root, name, 0) == 0 || errno == ENOENT { continue }
            waiting.append(contentsOf: try takeApart(name, in: root))
        }
    }

    /// Removes a folder's files, moves its folders beside it, and removes it.
    ///
    /// - Returns: the names under which the folders are now.
    private func takeApart(_ name: [CChar], in root: Int32) throws -> [[CChar]] {
        // Whoever made the folder may have taken the permissions away. It is no link: a link would have been removed above.
        _ = fchmodat(root, name, 0o700, 0)
        let folder = openat(root, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        // Several may be at it at once.
        if folder < 0, errno == ENOENT { return [] }
        guard folder >= 0 else { throw FileFault("open a folder in \(path)", errno: errno) }
        defer { _ = close(folder) }
        var moved: [[CChar]] = []
        for entry in try names(in: folder) where unlinkat(folder, entry, 0) != 0 && errno != ENOENT {
            _ = fchmodat(folder, entry, 0o700, 0)
            let place = Array(PlatformIdentifier.generate().value.utf8CString)
            if renameat(folder, entry, root, place) == 0 {
                moved.append(place)
            } else if errno != ENOENT {
                throw FileFault("empty a folder in \(path)", errno: errno)
            }
        }
        guard unlinkat(root, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
            throw FileFault("remove a folder in \(path)", errno: errno)
        }
        return moved
    }

    private func names(in folder: Int32) throws -> [[CChar]] {
        let copy = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0, let stream = fdopendir(copy) else {
            if copy >= 0 { _ = close(copy) }
            throw FileFault("list a folder in \(path)", errno: errno)
        }
        defer { closedir(stream) }
        var found: [[CChar]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                Array(bytes.prefix { $0 != 0 }.map(CChar.init(bitPattern:))) + [0]
            }
            if name != [46, 0], name != [46, 46, 0] { found.append(name) }
        }
        return found
    }
}
