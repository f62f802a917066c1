// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation
internal import GRDB

extension PayloadStorage {
    /// Turns what the file system and the database throw into errors that tell a client what to do.
    ///
    /// - Parameter name: the file that the work is about, if it is about one.
    func faults<Value>(for name: PayloadName? = nil, _ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let fault as FileFault {
            throw Self.error(fault, name)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
            throw PlatformError(.storageFull, "The disk of the platform's database is full.", cause: error)
        } catch let error as DatabaseError {
            throw PlatformError(.payloadStoreError, "The platform's database failed.", cause: error)
        }
    }

    private static func error(_ fault: FileFault, _ name: PayloadName?) -> PlatformError {
        let shown = name.map { "'\($0.rooted)'" } ?? "a file"
        switch fault.errno {
        case ENOSPC, EDQUOT: return PlatformError(.storageFull, "The disk of the payloads is full.", cause: fault)
        case EISDIR, ENOTEMPTY, EEXIST: return PlatformError(.fileCollision, "\(shown) is the name of a folder.", cause: fault)
        case ENOTDIR, ELOOP: return PlatformError(.fileCollision, "The name \(shown) leads through a file.", cause: fault)
        case ENOENT: return PlatformError(.missingFile, "There is no file \(shown).", cause: fault)
        case ENAMETOOLONG: return PlatformError(.invalidFileName, "The name \(shown) is too long.", cause: fault)
        default: return PlatformError(.payloadStoreError, "The payload storage failed at \(shown).", cause: fault)
        }
    }
}
