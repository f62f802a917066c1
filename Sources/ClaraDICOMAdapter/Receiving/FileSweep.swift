// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// Brings the folder of received files and the database together after a start.
enum FileSweep {
    /// Removes files that no row needs: they were never answered for, or their jobs have them. Makes the folders.
    ///
    /// - Returns: how many files were removed, and the needed files that are missing.
    static func run(folder: String, livePaths: Set<String>) throws -> (removed: Int, missing: [String]) {
        let files = FileManager.default
        try files.createDirectory(atPath: "\(folder)/\(InstanceStorage.temporaryFolder)", withIntermediateDirectories: true)
        var found: Set<String> = []
        var removed = 0
        for sub in try files.contentsOfDirectory(atPath: folder) {
            guard let names = try? files.contentsOfDirectory(atPath: "\(folder)/\(sub)") else { continue }
            for name in names {
                let path = "\(sub)/\(name)"
                if livePaths.contains(path) {
                    found.insert(path)
                } else {
                    try files.removeItem(atPath: "\(folder)/\(path)")
                    removed += 1
                }
            }
        }
        return (removed, livePaths.subtracting(found).sorted())
    }
}
