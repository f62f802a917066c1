// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors
internal import Foundation

extension PlatformError {
    /// Works on a file of this computer, and says which one it was if that fails.
    static func naming<Value>(_ path: String, _ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let fault as FileFault {
            throw PlatformError(code: ErrorCode(errno: fault.errno), message: "The file \(path) cannot be used", cause: fault)
        }
    }
}

extension ErrorCode {
    /// The kind of fault that a number of the system stands for.
    fileprivate init(errno: Int32) {
        switch errno {
        case ENOENT: self = .notFound
        case EACCES, EPERM, EROFS: self = .permissionDenied
        case ENOSPC, EDQUOT, EMFILE, ENFILE: self = .resourceExhausted
        case EISDIR, ENOTDIR, EINVAL, ENAMETOOLONG, ELOOP: self = .invalidArgument
        case EEXIST, ENOTEMPTY: self = .alreadyExists
        default: self = .internalFault
        }
    }
}
