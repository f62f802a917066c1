// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Foundation

/// The files that an upload consists of, found before anything is sent.
struct UploadPlan: Sendable {
    struct Item: Sendable, Hashable {
        /// Where the file is here.
        let path: String
        /// Its name in the payload: the file's own, or its path from the folder that was given.
        let name: String
        /// In bytes.
        let size: UInt64
    }

    let items: [Item]

    var totalSize: UInt64 { items.reduce(0) { $0 + $1.size } }

    /// Collects files and the files below folders; links to files are followed, links to folders are not.
    ///
    /// Throws ``CommandError`` for a path that is not there, and for two files that would get the same name.
    init(paths: [String]) throws {
        var items: [Item] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw CommandError(.notFound, "there is no file or folder \(path)")
            }
            if isFolder.boolValue {
                items += try Self.files(below: path)
            } else {
                items.append(Item(path: path, name: (path as NSString).lastPathComponent, size: Self.size(path)))
            }
        }
        var names: Set<String> = []
        for item in items where !names.insert(item.name.lowercased()).inserted {
            throw CommandError(.alreadyExists, "two of the files to upload are called \(item.name)")
        }
        self.items = items.sorted { $0.name < $1.name }
    }

    private static func files(below folder: String) throws -> [Item] {
        guard let names = FileManager.default.enumerator(atPath: folder) else {
            throw CommandError(.permissionDenied, "the folder \(folder) cannot be read")
        }
        var items: [Item] = []
        while let name = names.nextObject() as? String {
            let path = (folder as NSString).appendingPathComponent(name)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
            items.append(Item(path: path, name: name, size: size(path)))
        }
        return items
    }

    private static func size(_ path: String) -> UInt64 {
        let real = (path as NSString).resolvingSymlinksInPath
        let attributes = try? FileManager.default.attributesOfItem(atPath: real)
        return (attributes?[.size] as? NSNumber)?.uint64Value ?? 0
    }
}
