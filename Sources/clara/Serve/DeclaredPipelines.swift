// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraConfiguration
import ClaraErrors
import Foundation
import Logging

/// Registers the pipelines that the configuration file names, and updates those whose files have changed.
struct DeclaredPipelines: Sendable {
    let entries: [SectionEntry]
    let logger: Logger

    /// The metadata key that marks a pipeline as declared, with the path of its first file.
    static let mark = "declared-in"

    /// Brings the platform's pipelines in line with the files.
    ///
    /// - Throws: ``ServeError`` that names the file and all its faults.
    func register(at platform: any PlatformAPI) async throws {
        guard !entries.isEmpty else { return }
        let present = try await platform.listPipelines()
        for entry in entries {
            let files = try read(entry)
            guard let first = files.first else { continue }
            let place = String(first.path.suffix(200))
            do {
                if let known = present.first(where: { $0.metadata[Self.mark] == place }) {
                    guard try await platform.pipeline(known.id).files != files else { continue }
                    try await platform.updatePipeline(known.id, files: files)
                    logger.info("pipeline updated", metadata: ["pipeline.id": "\(known.id)", "file.path": "\(place)"])
                } else {
                    let id = try await platform.createPipeline(files: files, id: nil, metadata: [Self.mark: place])
                    logger.info("pipeline registered", metadata: ["pipeline.id": "\(id)", "file.path": "\(place)"])
                }
            } catch let error as PlatformError {
                throw ServeError(.invalidArgument, "\(entry.file):\(entry.line): platform.pipelines", cause: error)
            }
        }
    }

    private func read(_ entry: SectionEntry) throws -> [PlatformPipeline.File] {
        let folder = URL(filePath: entry.file).deletingLastPathComponent()
        return try (entry.lists["files"] ?? []).map { name in
            let path = name.hasPrefix("/") ? name : folder.appending(path: name).standardizedFileURL.path
            do {
                return PlatformPipeline.File(path: path, content: try String(contentsOfFile: path, encoding: .utf8))
            } catch {
                throw ServeError(.notFound, "\(entry.file):\(entry.line): the pipeline file \(path) cannot be read", cause: error)
            }
        }
    }
}
