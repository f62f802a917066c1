// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Glibc

/// A system call that failed, by its error number.
struct SystemFault: Error, Sendable, Equatable, CustomStringConvertible {
    var operation: String
    var number: Int32

    /// The fault of the last call, or of a number that is known.
    init(_ operation: String, number: Int32 = errno) {
        self.operation = operation
        self.number = number
    }

    /// What a peer is told: whether there is no room, or something else.
    var status: DIMSEStatus {
        switch number {
        case ENOSPC, EDQUOT, EMFILE, ENFILE, ENOMEM: .outOfResources
        default: .processingFailure
        }
    }

    var description: String {
        var buffer = [CChar](repeating: 0, count: 256)
        _ = strerror_r(number, &buffer, buffer.count - 1)
        return "cannot \(operation): \(String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))"
    }
}
