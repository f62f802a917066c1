// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Foundation

/// Reads a definition from disk: the files an author names, and those they import.
public enum DefinitionFolder {
    /// The files at these paths, in this order, followed by those they import and that lie in the folder of the first file or below it.
    ///
    /// A file that an import names and that is not there is left out: loading the set reports it with its place.
    /// Throws a ``PipelineError`` when a named file cannot be read or is not UTF-8.
    public static func files(at paths: [String]) throws(PipelineError) -> [DefinitionFile] {
        var files: [DefinitionFile] = []
        for path in paths {
            guard let bytes = contents(of: path) else {
                let message = FileManager.default.fileExists(atPath: path) ? "the file cannot be read" : "there is no such file"
                throw PipelineError(kind: .malformed, diagnostics: [Diagnostic(file: path, line: 1, column: 1, message: message)])
            }
            files.append(try DefinitionFile(path: path, bytes: bytes))
        }
        guard let root = files.first else { return files }
        let folder = folder(of: root.path)
        // Operators of the pipeline and services of these can be imported: the list grows while it is walked.
        var position = 0
        while position < files.count {
            let importer = files[position]
            position += 1
            guard importer.path.hasPrefix(folder), let own = FileSet.components(String(importer.path.dropFirst(folder.count))) else {
                continue
            }
            for path in imports(of: importer) {
                guard !path.hasPrefix("/"), let parts = FileSet.components(path, base: Array(own.dropLast())), parts.first != "..",
                    files.count < DocumentLimits.files
                else { continue }
                let place = folder + parts.joined(separator: "/")
                let isKnown = files.contains { FileSet.components($0.path) == FileSet.components(place) }
                guard !isKnown, staysInside(place, folder: folder), let bytes = contents(of: place) else { continue }
                files.append(try DefinitionFile(path: place, bytes: bytes))
            }
        }
        return files
    }

    /// The paths that the imports of a pipeline or an operator name, without judging them.
    private static func imports(of file: DefinitionFile) -> [String] {
        var parser = DocumentParser(file: file, faults: FaultCollector(files: [file]))
        guard let root = parser.parse() else { return [] }
        let operators = root["operators"]?.items ?? []
        let services = ([root] + operators).flatMap { $0["services"]?.items ?? [] }
        return (operators + services).compactMap { item in
            guard let path = item["import"]?["path"], case .scalar(let text, _) = path.content else { return nil }
            return text
        }
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    /// Whether the path, with symbolic links followed, is still in the folder: a definition may be someone else's work.
    private static func staysInside(_ path: String, folder: String) -> Bool {
        let inner = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let outer = URL(fileURLWithPath: folder.isEmpty ? "." : folder).resolvingSymlinksInPath().path
        return inner.hasPrefix(outer.hasSuffix("/") ? outer : outer + "/")
    }

    /// The file's bytes, at most one more than the limit, so that the reader can refuse it; nil when it cannot be read.
    private static func contents(of path: String) -> [UInt8]? {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? handle.close() }
        do {
            let data = try handle.read(upToCount: DocumentLimits.fileBytes + 1)
            return Array(data ?? Data())
        } catch {
            return nil
        }
    }
}
