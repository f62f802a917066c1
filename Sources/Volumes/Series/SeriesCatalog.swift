// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Glibc

/// The series whose files lie in a folder, at any depth.
public struct SeriesCatalog: Sendable {
    /// A file that is not part of any series, and why.
    public struct IgnoredFile: Sendable, Hashable {
        public let path: String
        public let reason: String
    }

    /// By series instance UID.
    public private(set) var series: [DICOMSeries] = []
    public private(set) var ignoredFiles: [IgnoredFile] = []
    private var indices: [UID: Int] = [:]

    /// Folders deeper than this are not entered.
    private static let maximumDepth = 64

    /// Looks at every regular file under a folder, in the order of names; symbolic links are not followed.
    ///
    /// Nothing is thrown for a file that is not DICOM or cannot be read: it is listed in ``ignoredFiles``.
    public init(folder: String) {
        scan(folder, depth: 0)
        series.sort { $0.uid.rawValue < $1.uid.rawValue }
    }

    private mutating func scan(_ folder: String, depth: Int) {
        guard depth < Self.maximumDepth, let directory = opendir(folder) else {
            return ignoredFiles.append(IgnoredFile(path: folder, reason: "the folder cannot be opened"))
        }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if name != ".", name != ".." { names.append(name) }
        }
        closedir(directory)
        for name in names.sorted() {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: scan(path, depth: depth + 1)
            case S_IFREG: add(path)
            default: ignoredFiles.append(IgnoredFile(path: path, reason: "it is neither a file nor a folder"))
            }
        }
    }

    private mutating func add(_ path: String) {
        do {
            let file = try Self.readMetadata(path)
            guard file.dataSet.uid(.sopClassUID) != .mediaStorageDirectoryStorage else {
                return ignoredFiles.append(IgnoredFile(path: path, reason: "it is a DICOM directory"))
            }
            let instance = try SeriesInstance(file, path: path)
            let index =
                indices[instance.seriesInstanceUID]
                ?? {
                    series.append(DICOMSeries(uid: instance.seriesInstanceUID))
                    return series.count - 1
                }()
            indices[instance.seriesInstanceUID] = index
            series[index].append(instance)
        } catch {
            ignoredFiles.append(IgnoredFile(path: path, reason: "\(error)"))
        }
    }

    /// Reads up to the pixels. A file without the DICM prefix is taken when what it holds reads like an instance.
    private static func readMetadata(_ path: String) throws -> DICOMFile {
        do {
            return try DICOMFile.read(path: path, options: ReadOptions(metadataOnly: true))
        } catch {
            guard let file = try? DICOMFile.read(path: path, options: ReadOptions(metadataOnly: true, force: true)),
                let instance = file.dataSet.uid(.sopInstanceUID), instance.isValid, file.dataSet.uid(.sopClassUID)?.isSOPClass == true
            else { throw error }
            return file
        }
    }
}
