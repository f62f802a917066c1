// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Glibc
import NIOCore

/// The last steps of storing an instance, all of which block: write the rest, check, make durable, give the name.
struct Placement: Sendable {
    let request: StoreRequest
    let association: AssociationInfo
    let destination: Part10FileReceiver.Destination
    let durability: Part10FileReceiver.Durability
    let collision: Part10FileReceiver.Collision
    let headerLength: Int

    /// - Parameters:
    ///   - partial: the file with what has been written before, if anything has.
    ///   - buffers: what is still to be written.
    func carryOut(_ partial: PartialFile?, _ buffers: [ByteBuffer]) throws -> StoredInstance {
        guard let partial else { return try carryOutWhole(buffers) }
        do {
            try partial.write(buffers)
            let file: MappedFile
            do { file = try MappedFile(path: partial.path) } catch { throw StoreFailure(.processingFailure, comment: "cannot store") }
            let bytes = ByteSlice(file)
            return try finish(partial, bytes)
        } catch {
            Self.remove(partial.path)
            throw error
        }
    }

    /// For an instance of which nothing has been written: it is checked before there is a file.
    private func carryOutWhole(_ buffers: [ByteBuffer]) throws -> StoredInstance {
        let length = buffers.reduce(0) { $0 + $1.readableBytes }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(length)
        for buffer in buffers { buffer.withUnsafeReadableBytes { bytes.append(contentsOf: $0) } }
        let slice = ByteSlice(bytes)
        let path = try check(slice)
        let partial = try PartialFile(path: Part10FileReceiver.temporaryPath(in: destination.temporaryFolder))
        do {
            try partial.write(buffers)
            return try place(partial, at: path, length: length)
        } catch {
            Self.remove(partial.path)
            throw error
        }
    }

    private func finish(_ partial: PartialFile, _ bytes: ByteSlice) throws -> StoredInstance {
        try place(partial, at: try check(bytes), length: bytes.count)
    }

    /// Checks the data set and asks for its place.
    private func check(_ file: ByteSlice) throws -> String {
        let dataSet = file.window(min(headerLength, file.count)..<file.count)
        try DataSetCheck.check(dataSet, for: request)
        return try destination.place(ReceivedInstance(request: request, association: association, dataSet: dataSet))
    }

    private func place(_ partial: PartialFile, at path: String, length: Int) throws(any Error) -> StoredInstance {
        if durability == .power { try partial.synchronize() }
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        let wasThere = try rename(partial.path, to: path, folder: folder)
        if durability == .power { try Self.synchronize(folder: folder) }
        return StoredInstance(request: request, association: association, path: path, length: length, wasThere: wasThere)
    }

    /// Gives the file its name, making the folder when it is missing.
    ///
    /// - Returns: whether a file was there already and was kept.
    private func rename(_ temporary: String, to path: String, folder: String) throws -> Bool {
        do throws(SystemFault) {
            return try renameOnce(temporary, to: path)
        } catch {
            switch error.number {
            case ENOENT where !folder.isEmpty:
                try makeFolder(folder)
                return try renameOnce(temporary, to: path)
            case EEXIST:
                Self.remove(temporary)
                guard collision == .keep else {
                    throw StoreFailure(.duplicateSOPInstance, comment: "the instance is stored already")
                }
                return true
            default: throw error
            }
        }
    }

    private func renameOnce(_ temporary: String, to path: String) throws(SystemFault) -> Bool {
        if collision == .replace {
            guard Glibc.rename(temporary, path) == 0 else { throw SystemFault("rename to \(path)") }
            return false
        }
        // Unlike rename, link fails when the name is taken, and no other process can come between.
        guard link(temporary, path) == 0 else { throw SystemFault("link to \(path)") }
        Self.remove(temporary)
        return false
    }

    static func remove(_ path: String) {
        unlink(path)
    }

    /// Makes the folder and those above it that are missing.
    private func makeFolder(_ path: String) throws(SystemFault) {
        var parent = ""
        for component in path.split(separator: "/", omittingEmptySubsequences: true) {
            let folder = parent.isEmpty && !path.hasPrefix("/") ? String(component) : "\(parent)/\(component)"
            if mkdir(folder, 0o777) == 0 {
                if durability == .power { try Self.synchronize(folder: parent.isEmpty && path.hasPrefix("/") ? "/" : parent) }
            } else if errno != EEXIST {
                throw SystemFault("make the folder \(folder)")
            }
            parent = folder
        }
    }

    private static func synchronize(folder: String) throws(SystemFault) {
        let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemFault("open \(folder)") }
        defer { close(descriptor) }
        // EINVAL: a file system that cannot sync folders keeps names safe by itself.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw SystemFault("write \(folder)") }
    }
}
