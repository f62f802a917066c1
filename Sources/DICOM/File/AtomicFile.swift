// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import Glibc

/// Writes files that are seen whole or not at all.
enum AtomicFile {
    /// Writes to a new file in the same folder, then renames it over `path`. Nothing is left behind on failure.
    static func write(_ encoded: EncodedBytes, to path: String, isDurable: Bool) throws(DICOMError) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let random = String(SystemRandomNumberGenerator.next(), radix: 36)
        let temporary = "\(folder).\(path.dropFirst(folder.count)).\(random).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw MappedFile.fault("cannot create", temporary) }
        do throws(DICOMError) {
            try fill(descriptor, encoded, path: temporary, isDurable: isDurable)
            guard rename(temporary, path) == 0 else { throw MappedFile.fault("cannot rename to", path) }
        } catch {
            unlink(temporary)
            throw error
        }
        if isDurable { syncFolder(folder.isEmpty ? "." : folder) }
    }

    /// Writes all parts and closes the descriptor.
    private static func fill(
        _ descriptor: Int32, _ encoded: EncodedBytes, path: String, isDurable: Bool
    ) throws(DICOMError) {
        var isOpen = true
        defer { if isOpen { close(descriptor) } }
        for part in encoded.parts {
            try part.withUnsafeBytes { raw throws(DICOMError) in
                var start = 0
                while start < raw.count {
                    let written = Glibc.write(descriptor, raw.baseAddress.map { $0 + start }, raw.count - start)
                    if written < 0, errno == EINTR { continue }
                    guard written > 0 else { throw MappedFile.fault("cannot write", path) }
                    start += written
                }
            }
        }
        if isDurable, fsync(descriptor) != 0 { throw MappedFile.fault("cannot write", path) }
        isOpen = false
        guard close(descriptor) == 0 else { throw MappedFile.fault("cannot write", path) }
    }

    private static func syncFolder(_ folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        // Some file systems cannot sync a folder; the file itself is safe then too.
        _ = fsync(descriptor)
        close(descriptor)
    }
}

extension SystemRandomNumberGenerator {
    fileprivate static func next() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}
