// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import Foundation

/// The files that are to be sent, sorted out before the first association.
public struct SendList: Sendable {
    /// What can be sent, in the order found.
    public private(set) var files: [InstanceFile] = []
    /// What cannot: files that cannot be read or are no instances.
    public private(set) var outcomes: [SendOutcome] = []

    /// Finds the files under `paths` and reads their headers; blocks.
    ///
    /// Folders are walked through, in the order of names, and what holds no instance in them is passed over; a file that was
    /// named itself and cannot be sent is a failure.
    public init(paths: [String]) {
        for path in paths {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
                addFolder(path)
            } else {
                add(path, isNamed: true)
            }
        }
    }

    private mutating func addFolder(_ folder: String) {
        // Names in the order of their UTF-8 bytes, which is the same everywhere.
        let names = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for name in names {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
            add(path, isNamed: false)
        }
    }

    private mutating func add(_ path: String, isNamed: Bool) {
        do throws(DICOMNetworkError) {
            files.append(try InstanceFile(path: path))
        } catch {
            let isNoInstance = error.code == .corruptData || error.code == .unsupported
            let result: SendOutcome.Result =
                isNoInstance && !isNamed ? .skipped(reason: "no DICOM instance") : .failed(error)
            outcomes.append(SendOutcome(path: path, identity: nil, byteCount: 0, result: result))
        }
    }
}
