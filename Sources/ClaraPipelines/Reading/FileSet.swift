// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The files of one definition, found by the paths that imports give.
struct FileSet {
    /// Normalised path by file position.
    private let paths: [[String]]

    init(_ files: [DefinitionFile]) {
        paths = files.map { Self.components($0.path) ?? [$0.path] }
    }

    /// The position of the file that an import in another file names; nil when the set does not hold it.
    ///
    /// The path is relative to the importing file. Names that differ only by case are the same file.
    func position(of path: String, from importer: Int) -> Int? {
        guard let wanted = Self.components(path, base: Array(paths[importer].dropLast())) else { return nil }
        return paths.firstIndex(of: wanted)
            ?? paths.firstIndex { $0.count == wanted.count && zip($0, wanted).allSatisfy(NameRules.areEqual) }
    }

    /// Two files of the same path: the positions of the later ones.
    var duplicates: [Int] {
        var seen: Set<[String]> = []
        return paths.indices.filter { !seen.insert(paths[$0].map(NameRules.key)).inserted }
    }

    /// A path without `.`, `..` and empty parts; nil when it climbs above where it starts.
    static func components(_ path: String, base: [String] = []) -> [String]? {
        var result = base
        for part in path.split(separator: "/") where part != "." {
            if part != ".." {
                result.append(String(part))
            } else if result.isEmpty || result.last == ".." {
                // What lies above a relative path is not known; an import may only reach it through a file given there.
                guard base.isEmpty else { return nil }
                result.append("..")
            } else {
                result.removeLast()
            }
        }
        return result.isEmpty ? nil : result
    }
}
