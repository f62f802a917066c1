// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension FolderHandle {
    /// The regular files in this folder and all below it, in no particular order.
    ///
    /// Folders that cannot be opened, because they are being removed for one, count as empty, and so do those so deep that no
    /// client could name what lies in them.
    func files(prefix: [String] = []) throws -> [(components: [String], size: UInt64, mode: UInt32)] {
        var found: [(components: [String], size: UInt64, mode: UInt32)] = []
        var open: [(folder: FolderHandle, components: [String])] = [(self, prefix)]
        while let (folder, components) = open.popLast() {
            for entry in try folder.entries() {
                switch entry.kind {
                case .file: found.append((components + [entry.name], entry.size, entry.mode))
                case .folder where components.count < PayloadName.maximumDepth:
                    if let child = try? folder.folder(entry.name) { open.append((child, components + [entry.name])) }
                case .folder, .other: continue
                }
            }
        }
        return found
    }
}
