// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation
import Glibc
import Testing

@testable import ProcessExecutor

@Suite(
    "What an operator sees and may do", .enabled(if: Machine.hasNamespaces, "this machine allows no namespaces"), .timeLimit(.minutes(5)))
struct SandboxTests {
    @Test("inputs cannot be written, outputs can, at the declared paths")
    func inputsAreReadOnly() async throws {
        try await withWorkplace { place in
            try Data("slice".utf8).write(to: URL(fileURLWithPath: place.input + "/a.dcm"))
            let exit = try await place.run(
                place.task(
                    "cat /input/a.dcm && cp /input/a.dcm /output/b.dcm; touch /input/x; rm /input/a.dcm; mount -o remount,rw /input; id -u")
            )
            #expect(exit.isSuccess)
            #expect(place.log().hasPrefix("slice"))
            #expect(place.log().components(separatedBy: "Read-only file system").count == 3)
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.input) == ["a.dcm"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.output) == ["b.dcm"])
        }
    }

    @Test("of the machine only the system's programs and settings are there")
    func view() async throws {
        try await withWorkplace { place in
            let exit = try await place.run(place.task("cd /; echo *; touch /new /usr/new; cat /etc/shadow; echo secret:$?"))
            #expect(exit.isSuccess)
            let names = Set(place.log().split(separator: "\n").first?.split(separator: " ").map(String.init) ?? [])
            let expected = Set(["bin", "dev", "etc", "input", "lib", "lib64", "opt", "output", "proc", "sbin", "tmp", "usr"])
            #expect(names.isSubset(of: expected.union(["lib32", "libx32"])))
            #expect(names.isSuperset(of: ["dev", "etc", "input", "output", "proc", "tmp", "usr"]))
            #expect(place.log().components(separatedBy: "Read-only file system").count == 3)
            #expect(place.log().hasSuffix("secret:0\n") || place.log().contains("Permission denied"))
        }
    }

    @Test("the folder for temporary files is private, and so are processes and devices")
    func privateThings() async throws {
        try await withWorkplace { place in
            let script = """
                ls -A /tmp | wc -l; touch /tmp/x /dev/shm/y && echo made; cd /proc; echo $$ [0-9]*; ls /dev/vda /dev/sda
                cat /dev/zero | head -c 3 | wc -c
                """
            let exit = try await place.run(place.task(script))
            #expect(exit.isSuccess)
            let lines = place.log().split(separator: "\n")
            #expect(lines.first == "0")
            #expect(lines.contains("made"))
            #expect(lines.contains("2 1 2"))
            #expect(lines.last == "3")
        }
    }

    @Test("an operator has no capability and cannot get one")
    func capabilities() async throws {
        try await withWorkplace { place in
            _ = try await place.run(place.task("grep -E 'Cap(Prm|Eff|Bnd|Amb)|NoNewPrivs' /proc/self/status"))
            for line in place.log().split(separator: "\n") {
                #expect(line.hasSuffix("0000000000000000") || line == "NoNewPrivs:\t1")
            }
            #expect(place.log().split(separator: "\n").count == 5)
        }
    }

    @Test("an operator has three open files and no more")
    func openFiles() async throws {
        try await withWorkplace { place in
            _ = try await place.run(place.task("exec ls /proc/self/fd"))
            // The last one is the folder that `ls` reads.
            #expect(place.log() == "0\n1\n2\n3\n")
        }
    }

    @Test("the network is closed unless it is asked for", arguments: [false, true])
    func network(allowed: Bool) async throws {
        let listener = try Listener()
        defer { listener.close() }
        try await withWorkplace { place in
            let exit = try await place.run(
                place.task("exec 3<>/dev/tcp/127.0.0.1/\(listener.port) && echo connected", network: allowed))
            #expect(exit.isSuccess == allowed)
            #expect(place.log().contains("connected") == allowed)
        }
    }

    @Test("a container path may lie below a folder of the system, and below another container path")
    func deepPaths() async throws {
        try await withWorkplace { place in
            for name in ["one", "two", "two/three", "four"] {
                try FileManager.default.createDirectory(atPath: place.folder + "/" + name, withIntermediateDirectories: true)
            }
            func mount(_ name: String, _ path: String) -> OperatorTask.Mount {
                OperatorTask.Mount(hostPath: place.folder + "/" + name, containerPath: path, isReadOnly: false)
            }
            let mounts = [
                mount("one", "/usr/local/clara-test/in"), mount("two", "/a/b/c/"), mount("four", "/a/b/c/three"), mount("one", "/tmp/in"),
            ]
            let exit = try await place.run(
                place.task(
                    "touch /usr/local/clara-test/in/x /a/b/c/y /a/b/c/three/z; ls /tmp/in; ls /usr/bin/env /usr/local", mounts: mounts))
            #expect(exit.isSuccess, "\(place.log())")
            #expect(place.log().hasPrefix("x\n/usr/bin/env\n"))
            #expect(FileManager.default.fileExists(atPath: place.folder + "/one/x"))
            #expect(FileManager.default.fileExists(atPath: place.folder + "/two/y"))
            #expect(FileManager.default.fileExists(atPath: place.folder + "/four/z"))
        }
    }

    @Test(
        "container paths that hide the system or are not plain are refused",
        arguments: ["/", "/usr", "/etc", "/proc/x", "/dev/shm", "in", "/a/../b", "//x", "/bin/x"])
    func refusedPaths(path: String) async throws {
        try await withWorkplace { place in
            let mounts = [OperatorTask.Mount(hostPath: place.input, containerPath: path, isReadOnly: true)]
            let error = await #expect(throws: ExecutionError.self) { try await place.executor.prepare(place.task("true", mounts: mounts)) }
            #expect(error?.code == .invalidArgument)
        }
    }

    @Test(
        "a link that an operator left in its output does not lead the next one out of the payload, whatever the way there is called",
        arguments: ["real", "data"])
    func linkInPayload(name: String) async throws {
        try await withWorkplace { configuration, folder in
            try? FileManager.default.createDirectory(atPath: folder + "/real/a", withIntermediateDirectories: true)
            try? FileManager.default.createSymbolicLink(atPath: folder + "/data", withDestinationPath: folder + "/real")
            configuration.dataDirectory = folder + "/data"
        } body: { place in
            let payload = place.folder + "/" + name
            try FileManager.default.createSymbolicLink(atPath: payload + "/a/n", withDestinationPath: "/root")
            let fine = OperatorTask.Mount(hostPath: payload + "/a", containerPath: "/input", isReadOnly: true)
            _ = try await place.executor.prepare(place.task(id: "fine", "true", mounts: [fine]))
            let bad = OperatorTask.Mount(hostPath: payload + "/a/n", containerPath: "/input", isReadOnly: true)
            let error = await #expect(throws: ExecutionError.self) {
                try await place.executor.prepare(place.task(id: "bad", "true", mounts: [bad]))
            }
            #expect(error?.code == .permissionDenied)
        }
    }

    @Test("the data directory is hidden also where a visible folder holds it")
    func dataDirectoryIsHidden() async throws {
        try await withWorkplace { configuration, folder in
            configuration.dataDirectory = folder + "/data"
            configuration.visiblePaths = [folder]
            try? FileManager.default.createDirectory(atPath: folder + "/data/secret", withIntermediateDirectories: true)
            try? FileManager.default.createDirectory(atPath: folder + "/library", withIntermediateDirectories: true)
        } body: { place in
            let mounts = [OperatorTask.Mount(hostPath: place.folder + "/data/secret", containerPath: "/input", isReadOnly: true)]
            _ = try await place.run(
                place.task("ls -d \(place.folder)/library; ls -A \(place.folder)/data | wc -l; ls -d /input", mounts: mounts))
            #expect(place.log() == "\(place.folder)/library\n0\n/input\n")
        }
    }

    @Test("as another user, an operator owns its outputs", .enabled(if: Machine.isRoot, "needs root"))
    func otherUser() async throws {
        try await withWorkplace { configuration, _ in
            configuration.user = UserIdentity(uid: 65534, gid: 65534)
        } body: { place in
            let exit = try await place.run(place.task("id -u; id -g; id -G; touch /output/x; cat /etc/sudoers"))
            #expect(exit.reason == .exited)
            #expect(place.log().hasPrefix("65534\n65534\n65534\n"))
            #expect(FileManager.default.fileExists(atPath: place.output + "/x"))
        }
    }

    @Test("of files that the registration names the folder is there, of files that the pipeline names it is not")
    func registeredFiles() async throws {
        try await withWorkplace { configuration, folder in
            try? FileManager.default.createDirectory(atPath: folder + "/scripts", withIntermediateDirectories: true)
            try? FileManager.default.createDirectory(atPath: folder + "/private", withIntermediateDirectories: true)
            for name in ["scripts/main.sh", "scripts/part.sh", "private/x.sh"] {
                _ = FileManager.default.createFile(
                    atPath: folder + "/" + name, contents: Data("echo ${0##*/}; . ${0%/*}/part.sh\n".utf8),
                    attributes: [.posixPermissions: 0o755])
            }
            try? Data("echo part\n".utf8).write(to: URL(fileURLWithPath: folder + "/scripts/part.sh"))
            configuration.localImages.append(LocalImage(name: "script", executable: "/bin/sh", arguments: [folder + "/scripts/main.sh"]))
            configuration.localImages.append(LocalImage(name: "any"))
        } body: { place in
            var task = place.task(id: "registered", "")
            task.image = "script"
            _ = try await place.run(task)
            #expect(place.log("registered") == "main.sh\npart\n")
            for (id, command) in [("shell", ["/bin/sh", place.folder + "/private/x.sh"]), ("direct", [place.folder + "/private/x.sh"])] {
                task = place.task(id: id, "")
                task.image = "any"
                task.command = command
                let exit = try await place.run(task)
                #expect(!exit.isSuccess)
                #expect((exit.message + place.log(id)).contains("No such file or directory") || place.log(id).contains("cannot open"))
            }
        }
    }

    @Test("a missing host path is told when the operator is prepared")
    func missingHostPath() async throws {
        try await withWorkplace { place in
            let mounts = [OperatorTask.Mount(hostPath: place.folder + "/nowhere", containerPath: "/input", isReadOnly: true)]
            let error = await #expect(throws: ExecutionError.self) { try await place.executor.prepare(place.task("true", mounts: mounts)) }
            #expect(error?.code == .notFound)
        }
    }

    @Test("the built-in operators see their program")
    func builtIn() async throws {
        try await withWorkplace { configuration, folder in
            let program = folder + "/bin/clara"
            try? FileManager.default.createDirectory(atPath: folder + "/bin", withIntermediateDirectories: true)
            _ = FileManager.default.createFile(
                atPath: program, contents: Data("#!/bin/sh\necho \"$@\"\n".utf8), attributes: [.posixPermissions: 0o755])
            configuration.claraPath = program
        } body: { place in
            var task = place.task("")
            task.image = "clara/lung-segment:0.1"
            task.command = ["--fast"]
            let exit = try await place.run(task)
            #expect(exit.isSuccess)
            #expect(place.log() == "operator lung-segment --fast\n")
        }
    }
}

/// A listening socket on the loopback interface.
struct Listener {
    let descriptor: Int32
    let port: UInt16

    init() throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = descriptor
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && listen(socket, 8) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
        port = UInt16(bigEndian: address.sin_port)
    }

    func close() { _ = Glibc.close(descriptor) }
}
