// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

package import Foundation
internal import NIOPosix

/// A file that is written under a passing name and takes its own name when it is complete.
package struct StagedFile: Sendable {
    private let file: OpenFile

    /// Makes an empty file beside the path that it will take, so that taking it is a rename.
    package static func create(besides path: String) async throws -> StagedFile {
        let name = (path as NSString).lastPathComponent
        let folder = (path as NSString).deletingLastPathComponent
        return try await create(in: folder.isEmpty ? "." : folder, prefix: ".\(name.prefix(64)).")
    }

    /// Makes an empty file in a folder, which is made if need be.
    package static func create(in folder: String, prefix: String = "") async throws -> StagedFile {
        let path = "\(folder)/\(prefix)\(PlatformIdentifier.generate().value).part"
        return try await NIOThreadPool.singleton.runIfActive {
            do {
                return StagedFile(file: try OpenFile.openNow(path, for: .create(mode: 0o644)))
            } catch let fault as FileFault where fault.errno == ENOENT {
                try makeFolder(folder)
                return StagedFile(file: try OpenFile.openNow(path, for: .create(mode: 0o644)))
            }
        }
    }

    private static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
            throw FileFault("make the folder \(path)", errno: cause.map { Int32(truncatingIfNeeded: $0.code) } ?? EIO)
        }
    }

    /// The passing name.
    package var path: String { file.path }

    package func append(_ data: Data) async throws {
        try await file.write(data)
    }

    /// Gives the file its name. A file that has the name is replaced at once: there is never none, nor part of one.
    package func commit(to path: String) async throws {
        try await NIOThreadPool.singleton.runIfActive {
            try file.close()
            guard rename(file.path, path) == 0 else { throw FileFault("rename \(file.path) to \(path)", errno: errno) }
        }
    }

    /// Closes the file, with the permission bits that it is to have, and leaves it to the caller to give it its name.
    package func seal(mode: UInt32) async throws {
        try await NIOThreadPool.singleton.runIfActive {
            guard chmod(file.path, mode) == 0 else { throw FileFault("chmod \(file.path)", errno: errno) }
            try file.close()
        }
    }

    /// Removes the file, if it has not got its name yet.
    package func discard() async {
        _ = try? await NIOThreadPool.singleton.runIfActive {
            try? file.close()
            unlink(file.path)
        }
    }
}
