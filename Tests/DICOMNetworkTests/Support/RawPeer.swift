// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Glibc
import NIOCore
import NIOPosix
import Synchronization

@testable import DICOMNetwork

/// A TCP connection to a server on this machine, for saying what no DICOM library would say.
final class RawPeer: Sendable {
    private let descriptor: Int32
    /// What has been read and not been asked for stays here: an answer and an abort may come in one piece.
    private let decoder = Mutex(PDUDecoder())

    /// Threads of their own for calls that block: the shared ones are what the servers under test write files with.
    private static let threads: NIOThreadPool = {
        let threads = NIOThreadPool(numberOfThreads: 128)
        threads.start()
        return threads
    }()

    /// Connects, or throws.
    static func connect(port: Int) async throws -> RawPeer {
        try await threads.runIfActive { try RawPeer(port: port) }
    }

    private init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw IOError(errnoCode: errno, reason: "connect") }
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit {
        close(descriptor)
    }

    /// Sends all bytes; a server that has closed the connection is no error.
    func send(_ bytes: ByteBuffer) async throws {
        let descriptor = descriptor
        try await Self.threads.runIfActive {
            bytes.withUnsafeReadableBytes { raw in
                var start = 0
                while start < raw.count {
                    let count = Glibc.send(descriptor, raw.baseAddress.map { $0 + start }, raw.count - start, Int32(MSG_NOSIGNAL))
                    guard count > 0 else { return }
                    start += count
                }
            }
        }
    }

    /// Sends as many bytes as the kernel takes without waiting.
    func sendWithoutWaiting(_ bytes: ByteBuffer) -> Int {
        bytes.withUnsafeReadableBytes {
            max(0, Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT)))
        }
    }

    /// The next bytes; nil when the server has closed the connection.
    func receive() async throws -> ByteBuffer? {
        let descriptor = descriptor
        return try await Self.threads.runIfActive {
            var buffer = ByteBuffer()
            let count = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: 65_536) { raw in
                max(0, recv(descriptor, raw.baseAddress, raw.count, 0))
            }
            return count > 0 ? buffer : nil
        }
    }

    /// The next event; nil when the server has closed the connection. Not to be mixed with ``receive()``.
    func next() async throws -> PDUEvent? {
        while true {
            if let event = try decoder.withLock({ decoder throws(PDUFault) in try decoder.next() }) { return event }
            guard let bytes = try await receive() else { return nil }
            decoder.withLock { $0.append(bytes) }
        }
    }

    /// Everything until the server closes the connection.
    func receiveAll() async throws -> ByteBuffer {
        var all = ByteBuffer()
        while let bytes = try await receive() { all.writeImmutableBuffer(bytes) }
        return all
    }

    /// Closes the sending half.
    func finish() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Closes both halves with a reset, as a crash would.
    func reset() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<linger>.size))
        shutdown(descriptor, Int32(SHUT_RDWR))
    }
}
