// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors
internal import Glibc

/// A file mapped into memory for reading; pages are loaded when they are touched.
///
/// The file must not be made shorter while it is mapped: touching a page that is gone ends the process. What Clara stores is
/// written completely, renamed into place and never changed.
// Unchecked because of the pointer: the mapping is read-only, set once in the initialiser and unmapped in deinit, when nobody reads.
public final class MappedFile: @unchecked Sendable {
    private let bytes: UnsafeRawBufferPointer

    public var count: Int { bytes.count }

    /// Maps a regular file; anything else (a folder, a pipe) is refused. An empty file is not an error.
    public init(path: String) throws(DICOMError) {
        bytes = try Self.withOpenFile(path) { (descriptor, size) throws(DICOMError) in
            guard size > 0 else { return UnsafeRawBufferPointer(start: nil, count: 0) }
            guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
                throw Self.fault("cannot map", path)
            }
            return UnsafeRawBufferPointer(start: start, count: size)
        }
    }

    deinit {
        if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
    }

    public func withUnsafeBytes<R, E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R {
        try body(bytes)
    }

    /// Opens a regular file, hands its descriptor and size over, closes it.
    static func withOpenFile<R>(_ path: String, _ body: (Int32, Int) throws(DICOMError) -> R) throws(DICOMError) -> R {
        // Without blocking, so that a pipe that nobody writes to is refused instead of waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw fault("cannot open", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw fault("cannot read", path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw DICOMError(code: .invalidArgument, "\(path) is not a regular file")
        }
        return try body(descriptor, Int(status.st_size))
    }

    /// The error for the last failed system call.
    static func fault(_ what: String, _ path: String) -> DICOMError {
        let number = errno
        let code: ErrorCode =
            switch number {
            case ENOENT, ENOTDIR: .notFound
            case EACCES, EPERM, EROFS: .permissionDenied
            case ENOSPC, EDQUOT, ENOMEM, EMFILE, ENFILE: .resourceExhausted
            default: .internalFault
            }
        return DICOMError(code: code, "\(what) \(path): \(String(cString: strerror(number)))")
    }
}
