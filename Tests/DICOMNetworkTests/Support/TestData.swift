// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// The files that tests read: the folder named by `CLARA_TEST_DATA`, else `shared/data` beside the package.
enum TestData {
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["CLARA_TEST_DATA"] { return URL(fileURLWithPath: path) }
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return package.deletingLastPathComponent().appendingPathComponent("shared/data")
    }()

    static let isMissing = "no test data: set CLARA_TEST_DATA"

    static var isAvailable: Bool { FileManager.default.fileExists(atPath: folder.appendingPathComponent("modalities").path) }

    static func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
}

/// Gives `body` a folder of its own, which is removed afterwards.
func withTemporaryFolder<R>(_ body: (String) async throws -> R) async throws -> R {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dicom-network-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.path)
}

/// All names in a folder, hidden ones too.
func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
