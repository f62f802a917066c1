// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import ClaraErrors
internal import Foundation
internal import Synchronization

/// A TCP socket that has its address and does not listen yet: the port is known, and nobody is let in before all is ready.
final class BoundSocket: Sendable {
    let port: Int
    private let descriptor: Mutex<Int32?>

    private init(descriptor: Int32, port: Int) {
        self.descriptor = Mutex(descriptor)
        self.port = port
    }

    deinit {
        descriptor.withLock { descriptor in
            if let descriptor { _ = close(descriptor) }
        }
    }

    /// Hands the descriptor over, once.
    func take() -> Int32? {
        descriptor.withLock { descriptor in
            defer { descriptor = nil }
            return descriptor
        }
    }

    /// Binds to an address.
    ///
    /// - Parameter port: 0 for a free one.
    /// - Throws: ``PlatformError`` that says why not.
    static func bind(host: String, port: Int) throws -> BoundSocket {
        func refuse(_ why: String) -> PlatformError {
            PlatformError(code: .unavailable, message: "The address \(host), port \(port), cannot be listened on: \(why).")
        }
        guard (0...65535).contains(port) else { throw refuse("ports go up to 65535") }
        var hints = addrinfo()
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        let result = getaddrinfo(host, String(port), &hints, &found)
        defer { if let found { freeaddrinfo(found) } }
        guard result == 0, let address = found?.pointee else { throw refuse(String(cString: gai_strerror(result))) }
        let descriptor = socket(address.ai_family, address.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), address.ai_protocol)
        guard descriptor >= 0 else { throw refuse(String(cString: strerror(errno))) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        // It listens from now on: who connects before the server runs waits, and nobody else can take the port meanwhile.
        guard Foundation.bind(descriptor, address.ai_addr, address.ai_addrlen) == 0, listen(descriptor, 1024) == 0,
            let port = boundPort(descriptor)
        else {
            let why = String(cString: strerror(errno))
            _ = close(descriptor)
            throw refuse(why)
        }
        return BoundSocket(descriptor: descriptor, port: port)
    }

    private static func boundPort(_ descriptor: Int32) -> Int? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                guard getsockname(descriptor, address, &length) == 0 else { return nil }
                switch Int32(address.pointee.sa_family) {
                case AF_INET:
                    return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { Int(UInt16(bigEndian: $0.pointee.sin_port)) }
                case AF_INET6:
                    return address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { Int(UInt16(bigEndian: $0.pointee.sin6_port)) }
                default: return nil
                }
            }
        }
    }
}
