// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Glibc
import NIOCore
import NIOPosix

/// Why a connection could not be made, in one line: the network library lists every address it tried.
struct ConnectFault: Error, Sendable, CustomStringConvertible {
    let description: String

    init(_ error: any Error) {
        switch error {
        case let error as NIOConnectionError:
            if let fault = error.connectionErrors.first {
                description = Self.text(fault.error)
            } else {
                description = (error.dnsAError ?? error.dnsAAAAError).map(Self.text) ?? "no address found"
            }
        default: description = Self.text(error)
        }
    }

    private static func text(_ error: any Error) -> String {
        switch error {
        case ChannelError.connectTimeout(let time): "no answer within \(time.nanoseconds / 1_000_000_000) s"
        case let error as IOError:
            String(cString: strerror(error.errnoCode))
        case is SocketAddressError, is SocketAddressError.FailedToParseIPByteBuffer: "the host name is not known"
        default: "\(error)"
        }
    }
}
