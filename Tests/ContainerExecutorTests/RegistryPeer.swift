// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Glibc
import Testing

/// A real registry on the loopback with images that were built for the tests.
struct RegistryPeer: Sendable {
    /// `host:port`.
    let address: String
    let folder: String
    let registry: ForeignProgram

    /// The peer of the tests that run now.
    @TaskLocal static var current: RegistryPeer?

    static func required() throws -> RegistryPeer { try #require(current) }

    /// A shell with its usual programs; no entry point, `GREETING=hello`, started in `/work`.
    var busybox: String { address + "/tools/busybox:1" }
    /// Runs `echo entry` with arguments, as user 1234 of group 5678.
    var echo: String { address + "/tools/echo:1" }
    /// Has no command at all.
    var silent: String { address + "/tools/silent:1" }

    /// Where the link `/escape` of the images leads to, if it is followed outside of a container.
    var hostFolder: String { folder + "/host" }

    /// The port as the kernel writes it, in hexadecimal digits.
    var portDigits: String { String(format: "%04X", Int(address.split(separator: ":").last ?? "") ?? 0) }

    /// Starts a registry that lets in only who says the name `reader` and the password `secret`; it has no images.
    func startGuarded() async throws -> RegistryPeer {
        let users = folder + "/users"
        try "reader:$2b$04$bhdFUV83ivJAYMaXWOJ0kOs5ZVTnU6iNuDVe4QUzhs/t1J5cIjyxq\n".write(
            toFile: users, atomically: true, encoding: .utf8)
        return try await Self.serve(in: folder, name: "guarded", more: "auth: {htpasswd: {realm: test, path: \(users)}}")
    }

    private static func serve(in folder: String, name: String, more: String = "") async throws -> RegistryPeer {
        let port = try unusedPort()
        let configuration = """
            version: 0.1
            log: {level: error}
            storage: {filesystem: {rootdirectory: \(folder)/\(name)}}
            http: {addr: "127.0.0.1:\(port)"}
            \(more)
            """
        try configuration.write(toFile: "\(folder)/\(name).yml", atomically: true, encoding: .utf8)
        let registry = try ForeignProgram(
            try #require(ForeignProgram.find("docker-registry")), ["serve", "\(folder)/\(name).yml"], outputPath: "\(folder)/\(name).log")
        do {
            try await eventually("the registry answers") { try registry.isRunning && answers(port) }
        } catch {
            await registry.stop(SIGKILL)
            throw error
        }
        return RegistryPeer(address: "127.0.0.1:\(port)", folder: folder, registry: registry)
    }

    static func start(in folder: String) async throws -> RegistryPeer {
        let peer = try await serve(in: folder, name: "registry")
        do {
            try await peer.buildImages()
            for name in ["busybox", "echo", "silent"] {
                try await peer.run(
                    "skopeo", "--insecure-policy", "copy", "--quiet", "--dest-tls-verify=false", "oci:\(folder)/layout:\(name)",
                    "docker://\(peer.address)/tools/\(name):1")
            }
            return peer
        } catch {
            await peer.registry.stop(SIGKILL)
            throw error
        }
    }

    private func buildImages() async throws {
        let layout = folder + "/layout"
        let bundle = folder + "/bundle"
        try await run("umoci", "init", "--layout", layout)
        try await run("umoci", "new", "--image", layout + ":silent")
        try await run("umoci", "unpack", "--image", layout + ":silent", bundle)
        let files = FileManager.default
        try files.createDirectory(atPath: bundle + "/rootfs/bin", withIntermediateDirectories: true)
        try files.copyItem(atPath: try #require(ForeignProgram.find("busybox")), toPath: bundle + "/rootfs/bin/busybox")
        for name in ["sh", "cat", "echo", "env", "id", "ls", "pwd", "sleep", "tail", "touch", "grep", "cut", "df"] {
            try files.createSymbolicLink(atPath: "\(bundle)/rootfs/bin/\(name)", withDestinationPath: "busybox")
        }
        try files.createDirectory(atPath: hostFolder, withIntermediateDirectories: true)
        try files.createSymbolicLink(atPath: bundle + "/rootfs/escape", withDestinationPath: hostFolder)
        try await run("umoci", "repack", "--image", layout + ":silent", bundle)
        try await run(
            "umoci", "config", "--image", layout + ":silent", "--tag", "busybox", "--config.cmd", "/bin/sh", "--config.env",
            "GREETING=hello", "--config.env", "PATH=/bin", "--config.workingdir", "/work")
        try await run(
            "umoci", "config", "--image", layout + ":silent", "--tag", "echo", "--config.entrypoint", "/bin/echo",
            "--config.entrypoint", "entry", "--config.cmd", "default", "--config.user", "1234:5678")
    }

    @discardableResult
    func run(_ program: String, _ arguments: String...) async throws -> ForeignProgram.Outcome {
        let outcome = try await ForeignProgram.run(try #require(ForeignProgram.find(program)), arguments)
        try #require(outcome.status == 0, "\(program) \(arguments): \(outcome.errors)")
        return outcome
    }

    private static func unusedPort() throws -> UInt16 {
        try withSocket { socket, address in
            let size = socklen_t(MemoryLayout<sockaddr_in>.size)
            var length = size
            let bound = withUnsafeMutablePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(socket, $0, size) == 0 && getsockname(socket, $0, &length) == 0
                }
            }
            guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
            return UInt16(bigEndian: address.sin_port)
        }
    }

    private static func answers(_ port: UInt16) throws -> Bool {
        try withSocket { socket, address in
            address.sin_port = port.bigEndian
            return withUnsafePointer(to: address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 }
            }
        }
    }

    private static func withSocket<Value>(_ body: (Int32, inout sockaddr_in) throws -> Value) throws -> Value {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw POSIXError(.EMFILE) }
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return try body(socket, &address)
    }
}

/// Runs one registry for all tests of a suite.
struct RegistryTrait: SuiteTrait, TestScoping {
    func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/clara-registry-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let peer = try await RegistryPeer.start(in: folder)
        do {
            try await RegistryPeer.$current.withValue(peer) { try await function() }
        } catch {
            await peer.registry.stop(SIGKILL)
            throw error
        }
        await peer.registry.stop(SIGKILL)
    }
}

extension Trait where Self == RegistryTrait {
    static var registry: RegistryTrait { RegistryTrait() }
}

/// Waits for something that has no event of its own.
func eventually(_ what: Comment, within seconds: Double = 60, _ condition: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while try await !condition() {
        guard ContinuousClock.now < end else {
            Issue.record("not in time: \(what)")
            throw CancellationError()
        }
        try await Task.sleep(for: .milliseconds(10))
    }
}

/// All tests that need the registry.
@Suite(
    "Containers", .registry, .enabled(if: Machine.lacks == nil, "needs root, runc, skopeo, umoci, docker-registry and busybox"),
    .timeLimit(.minutes(5)))
enum ContainerTests {}
