// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Glibc
import NIOCore
import NIOPosix
import Synchronization

@testable import DICOMNetwork

/// How many sockets of this process have `port` at either end.
///
/// Only these are counted, since other tests open and close descriptors at the same time.
func openSockets(port: Int) throws -> Int {
    let digits = String(port, radix: 16, uppercase: true)
    let suffix = ":" + String(repeating: "0", count: 4 - digits.count) + digits
    let table = try String(contentsOfFile: "/proc/self/net/tcp", encoding: .utf8)
    let inodes = Set(
        table.split(separator: "\n").dropFirst().compactMap { line -> String? in
            let fields = line.split(separator: " ")
            guard fields.count > 9, fields[1].hasSuffix(suffix) || fields[2].hasSuffix(suffix) else { return nil }
            return String(fields[9])
        })
    let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    return descriptors.filter { descriptor in
        guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)") else { return false }
        return target.hasPrefix("socket:[") && inodes.contains(String(target.dropFirst(8).dropLast()))
    }.count
}

/// Listens on a port and answers each connection's first bytes with what `answer` gives, for the time of `body`.
func withRawListener<R: Sendable>(
    answer: @escaping @Sendable () -> ByteBuffer?, body: (Int) async throws -> R
) async throws -> R {
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .childChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(Answering(answer)) }
        }
        .bind(host: "127.0.0.1", port: 0).get()
    do {
        let result = try await body(listener.localAddress?.port ?? 0)
        try await listener.close()
        return result
    } catch {
        try await listener.close()
        throw error
    }
}

private final class Answering: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let answer: @Sendable () -> ByteBuffer?

    init(_ answer: @escaping @Sendable () -> ByteBuffer?) {
        self.answer = answer
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard let answer = answer() else { return }
        context.writeAndFlush(wrapOutboundOut(answer), promise: nil)
    }
}

/// A port on which nobody listens and which nobody else can get in the meantime.
final class ClosedPort: Sendable {
    let port: Int
    private let descriptor: Int32

    init() throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.descriptor = descriptor
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                let status = Glibc.bind(descriptor, $0, length)
                return status == 0 ? getsockname(descriptor, $0, &length) : status
            }
        }
        port = Int(UInt16(bigEndian: address.sin_port))
        guard status == 0 else { throw IOError(errnoCode: errno, reason: "bind") }
    }

    deinit {
        close(descriptor)
    }
}
