// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation
import Testing

@testable import ContainerExecutor

extension ContainerTests {
    @Suite("Operators in containers", .timeLimit(.minutes(5)))
    struct ContainerRunTests {
        @Test("status, variables, working folder and log are those of the program")
        func basics() async throws {
            try await withPlace { place in
                let exit = try await place.run(
                    place.task("echo $GREETING $OWN; pwd; echo bad >&2; exit 7", environment: ["OWN": "it's \"me\""]))
                #expect(exit.reason == .exited && exit.status == 7)
                #expect(exit.message == "the container exited with status 7")
                // The two streams keep their own order only.
                let lines = place.log.split(separator: "\n").map(String.init)
                #expect(lines.filter { $0 != "bad" } == ["hello it's \"me\"", "/work"])
                #expect(lines.contains("bad"))
                #expect(exit.statistics?.cpuSeconds ?? 0 > 0)
            }
        }

        @Test("an entry point gets the operator's arguments and runs as the image's user")
        func entryPoint() async throws {
            try await withPlace { place in
                let exit = try await place.run(place.task("", image: place.peer.echo, command: ["one", "two words"]))
                #expect(exit.isSuccess)
                #expect(place.log == "entry one two words\n")
                let owner = try FileManager.default.attributesOfItem(atPath: place.output)
                #expect(owner[.ownerAccountID] as? Int == 1234 && owner[.groupOwnerAccountID] as? Int == 5678)
            }
        }

        @Test("inputs and the root are read-only, outputs reach the host, the temporary folder is the container's own")
        func files() async throws {
            try await withPlace { place in
                let exit = try await place.run(
                    place.task(
                        "cat /input/image >/output/copy; echo x >/input/new; echo y >/new; echo z >/tmp/mine && ls /tmp; touch /output/end")
                )
                #expect(exit.isSuccess)
                #expect(try String(contentsOfFile: place.output + "/copy", encoding: .utf8) == "scan")
                #expect(FileManager.default.fileExists(atPath: place.output + "/end"))
                #expect(!FileManager.default.fileExists(atPath: place.input + "/new"))
                #expect(place.log.components(separatedBy: "Read-only file system").count == 3, "\(place.log)")
                #expect(place.log.contains("mine\n"))
            }
        }

        @Test("an operator has no capabilities, gains none, and sees no process but its own")
        func privileges() async throws {
            try await withPlace { place in
                let exit = try await place.run(
                    place.task("grep -E '^(Cap(Eff|Prm|Bnd)|NoNewPrivs)' /proc/self/status; ls -d /proc/[0-9]*; cat /proc/kcore; ls /dev"))
                #expect(exit.reason == .exited)
                let lines = place.log.split(separator: "\n").map(String.init)
                for name in ["CapEff", "CapPrm", "CapBnd"] { #expect(lines.contains("\(name):\t0000000000000000"), "\(place.log)") }
                #expect(lines.contains("NoNewPrivs:\t1"))
                #expect(lines.filter { $0.hasPrefix("/proc/") }.count <= 3)
                #expect(!lines.contains("kmsg") && !lines.contains("mem") && lines.contains("null"))
            }
        }

        @Test("there is no network but a loopback of its own, unless asked for")
        func network() async throws {
            // The registry listens on the host's loopback; the kernel lists the sockets of a network by their ports.
            let script = "grep -vc Iface /proc/net/route; grep -q 0100007F:$PORT /proc/net/tcp && echo seen"
            try await withPlace { place in
                _ = try await place.run(place.task(script, environment: ["PORT": place.peer.portDigits]))
                #expect(place.log.hasPrefix("0\n") && !place.log.contains("seen"), "\(place.log)")
            }
            try await withPlace { place in
                _ = try await place.run(place.task(script, environment: ["PORT": place.peer.portDigits], network: true))
                #expect(place.log.contains("seen"), "\(place.log)")
            }
        }

        @Test("a program that is not in the image is told as what could not be started")
        func missingProgram() async throws {
            try await withPlace { place in
                let exit = try await place.run(place.task("", command: ["/no/such/program"]))
                #expect(exit.reason == .startFailed && exit.status == nil)
                #expect(exit.message.contains("/no/such/program"), "\(exit.message)")
            }
        }

        @Test("what cannot be right is refused before anything is started")
        func refused() async throws {
            try await withPlace { place in
                for (task, code) in [
                    (place.task("", image: "Not An Image"), ErrorCode.invalidArgument),
                    (place.task("", image: place.peer.silent, command: []), .invalidArgument),
                    (place.task("", image: place.peer.address + "/tools/absent:9"), .notFound),
                    (place.task("", mounts: [.init(hostPath: "/no/such", containerPath: "/x", isReadOnly: true)]), .notFound),
                    (place.task("", mounts: [.init(hostPath: place.input, containerPath: "/proc/x", isReadOnly: true)]), .invalidArgument),
                ] {
                    let error = try await #require(throws: ExecutionError.self) { _ = try await place.executor.prepare(task) }
                    #expect(error.code == code, "\(error.message)")
                }
            }
        }

        @Test("mounts over links in the image stay inside the container")
        func linkedMount() async throws {
            try await withPlace { place in
                // The image's /escape is a link to a folder of the host.
                let mounts: [OperatorTask.Mount] = [.init(hostPath: place.output, containerPath: "/escape/output", isReadOnly: false)]
                let exit = try await place.run(place.task("echo in >/escape/output/file", mounts: mounts))
                #expect(exit.isSuccess, "\(place.log)")
                #expect(FileManager.default.fileExists(atPath: place.output + "/file"))
                #expect(try FileManager.default.contentsOfDirectory(atPath: place.peer.hostFolder).isEmpty)
            }
        }
    }
}
