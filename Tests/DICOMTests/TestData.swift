// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// The files that tests read: the folder named by `CLARA_TEST_DATA`, else `shared/data` beside the package.
enum TestData {
    static let missing = "no test data: set CLARA_TEST_DATA"

    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["CLARA_TEST_DATA"] { return URL(fileURLWithPath: path) }
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return package.deletingLastPathComponent().appendingPathComponent("shared/data")
    }()

    static var isAvailable: Bool { FileManager.default.fileExists(atPath: folder.appendingPathComponent("modalities").path) }

    static func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// The names of all files in a folder, with the folder's name before them; empty without test data.
    static func files(_ folders: String...) -> [String] {
        folders.flatMap { name in
            let found = (try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []
            return found.sorted().filter { !$0.hasSuffix(".md") && !$0.contains(".nii") }.map { "\(name)/\($0)" }
        }
    }

    static let malformed = files("malformed")

    /// Every well-formed file, of the volumes a few.
    static let wellFormed: [String] = {
        let volumes = ["volumes/ct-chest-lidc-0314", "volumes/mr-ge-epi-complete-series"].flatMap { files($0).prefix(4) }
        return files("transfer-syntaxes", "modalities", "charsets", "structure", "nifti/pair_ge_fmri_4d") + volumes
    }()
}

/// A folder of its own for a test, removed when the body ends.
func withTemporaryFolder<R>(_ body: (String) throws -> R) throws -> R {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dicom-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}
