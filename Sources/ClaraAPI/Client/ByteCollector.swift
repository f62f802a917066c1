// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors
internal import Foundation
internal import Synchronization

/// Gathers a file that comes in chunks, up to a limit.
final class ByteCollector: Sendable {
    private let limit: Int
    private let name: String
    private let collected = Mutex<[UInt8]>([])

    init(limit: Int, name: String) {
        self.limit = limit
        self.name = name
    }

    func append(_ data: Data) throws {
        try collected.withLock { bytes in
            guard data.count <= limit - bytes.count else {
                throw PlatformError(
                    code: .resourceExhausted, message: "The file \(name) is larger than the \(limit) bytes that were asked for.")
            }
            bytes.append(contentsOf: data)
        }
    }

    var bytes: [UInt8] { collected.withLock { $0 } }
}
