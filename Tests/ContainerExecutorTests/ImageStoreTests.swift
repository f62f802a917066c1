// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import ForeignPrograms
import Foundation
import Glibc
import Testing

@testable import ContainerExecutor

@Suite("Programs that are needed", .timeLimit(.minutes(1)))
struct ToolTests {
    @Test("missing programs are told with the packages that bring them")
    func missing() throws {
        let error = try #require(throws: ExecutionError.self) { _ = try ContainerTools { $0 == "runc" ? "/usr/sbin/runc" : nil } }
        #expect(error.code == .unavailable)
        #expect(error.message.contains("apt-get install skopeo umoci"))
    }

    @Test("what a tool complained of is found in what it wrote")
    func sentences() {
        let line = #"time="2030-01-01T00:00:00Z" level=fatal msg="initializing \"x\": not found""#
        #expect(PullFault.sentence("noise\n" + line + "\n") == #"initializing "x": not found"#)
        #expect(PullFault.sentence("") == "no reason was given")
        #expect(PullFault.sentence("a\nb\n") == "b")
    }
}

extension ContainerTests {
    @Suite("The image store", .timeLimit(.minutes(5)))
    struct ImageStoreTests {
        @Test("an image is pulled and unpacked once, by whatever name")
        func once() async throws {
            try await withStore { store, peer in
                let byTag = try await store.image(ImageReference(peer.busybox))
                #expect(FileManager.default.isExecutableFile(atPath: byTag.rootPath + "/bin/busybox"))
                #expect(byTag.configuration.command == ["/bin/sh"])
                #expect(byTag.configuration.environment.contains("GREETING=hello"))
                #expect(byTag.configuration.workingDirectory == "/work")
                let byDigest = try await store.image(ImageReference("\(peer.address)/tools/busybox@\(byTag.digest)"))
                #expect(byDigest == byTag)
                #expect(try names(store, "images").count == 1)
                #expect(try names(store, "incoming").isEmpty)
            }
        }

        @Test("many who want an image at the same time share one pull")
        func concurrently() async throws {
            try await withStore(skopeo: "echo pull >>\"$0.count\"") { store, peer in
                let reference = try ImageReference(peer.busybox)
                let images = try await withThrowingTaskGroup(of: StoredImage.self) { group in
                    for _ in 0..<12 { group.addTask { try await store.image(reference) } }
                    return try await group.reduce(into: Set()) { $0.insert($1) }
                }
                #expect(images.count == 1)
                #expect(try String(contentsOfFile: store.configuration.directory + "/../skopeo.count", encoding: .utf8) == "pull\n")
                // Known now, without the registry.
                _ = try await store.image(reference)
                #expect(try String(contentsOfFile: store.configuration.directory + "/../skopeo.count", encoding: .utf8) == "pull\n")
            }
        }

        @Test("a pull that nobody waits for any more is given up, and the next one is whole")
        func cancelled() async throws {
            try await withStore(skopeo: "[ -e \"$0.go\" ] || { echo up >\"$0.up\"; exec sleep 1000; }") { store, peer in
                let reference = try ImageReference(peer.busybox)
                let folder = store.configuration.directory + "/.."
                let waiter = Task { try await store.image(reference) }
                try await eventually("the pull is under way") { FileManager.default.fileExists(atPath: folder + "/skopeo.up") }
                waiter.cancel()
                await #expect(throws: CancellationError.self) { try await waiter.value }
                try await eventually("nothing is left of it") { try names(store, "incoming").isEmpty }
                _ = FileManager.default.createFile(atPath: folder + "/skopeo.go", contents: nil)
                #expect(FileManager.default.fileExists(atPath: try await store.image(reference).rootPath + "/bin/sh"))
            }
        }

        @Test("half of an image is never used, whichever program was killed", arguments: ["skopeo", "umoci"])
        func killed(program: String) async throws {
            // It leaves what it leaves when it is killed in the middle of its work.
            let script = "[ -e \"$0.go\" ] || { for last; do :; done; mkdir -p \"${last#oci:}/rootfs\"; kill -9 $$; }"
            try await withStore(skopeo: program == "skopeo" ? script : "", umoci: program == "umoci" ? script : "") { store, peer in
                let reference = try ImageReference(peer.busybox)
                let error = try await #require(throws: ExecutionError.self) { _ = try await store.image(reference) }
                #expect(error.message.contains(reference.description))
                #expect(try names(store, "images").isEmpty)
                #expect(store.known(reference) == nil)
                _ = FileManager.default.createFile(
                    atPath: "\(store.configuration.directory)/../\(program).go", contents: nil)
                #expect(FileManager.default.fileExists(atPath: try await store.image(reference).rootPath + "/bin/sh"))
            }
        }

        @Test("what a killed program of ours left is removed at the next start, what a living one does is not")
        func leftovers() async throws {
            try await withStore { store, _ in
                let dead = try await ForeignProgram.run("/bin/sh", ["-c", "echo $$"]).output.trimmingCharacters(in: .newlines)
                for name in ["\(dead)-x", "\(getpid())-y"] {
                    try FileManager.default.createDirectory(
                        atPath: "\(store.configuration.directory)/incoming/\(name)/image", withIntermediateDirectories: true)
                }
                _ = try await ImageStore(configuration: store.configuration)
                #expect(try names(store, "incoming") == ["\(getpid())-y"])
            }
        }

        @Test("plain HTTP is refused unless the registry is named for it")
        func plainHTTP() async throws {
            try await withStore(configure: { $0.plainHTTPRegistries = [] }) { store, peer in
                let error = try await #require(throws: ExecutionError.self) { _ = try await store.image(ImageReference(peer.busybox)) }
                #expect(error.code == .failedPrecondition)
                #expect(error.message.contains(peer.busybox) && error.message.contains("plain HTTP"), "\(error.message)")
            }
        }

        @Test("an image that is not there and a registry that does not answer are told apart, by name")
        func missing() async throws {
            try await withStore { store, peer in
                let absent = try await #require(throws: ExecutionError.self) {
                    _ = try await store.image(ImageReference("\(peer.address)/tools/nothing:1"))
                }
                #expect(absent.code == .notFound, "\(absent.message)")
                #expect(absent.message.contains("tools/nothing:1"))
                let silent = try await #require(throws: ExecutionError.self) {
                    _ = try await store.image(ImageReference("127.0.0.1:1/tools/busybox:1"))
                }
                #expect(silent.code == .unavailable, "\(silent.message)")
                #expect(silent.message.contains("127.0.0.1:1/tools/busybox:1"))
            }
        }

        @Test("a registry that asks who we are is told by the credentials file")
        func credentials() async throws {
            let guarded = try await RegistryPeer.required().startGuarded()
            defer { guarded.registry.send(SIGKILL) }
            let name = guarded.address + "/tools/busybox:1"
            try await guarded.run(
                "skopeo", "--insecure-policy", "copy", "--quiet", "--dest-tls-verify=false", "--dest-creds", "reader:secret",
                "oci:\(guarded.folder)/layout:busybox", "docker://" + name)
            try await withStore(configure: { $0.plainHTTPRegistries = [guarded.address] }) { store, _ in
                let error = try await #require(throws: ExecutionError.self) { _ = try await store.image(ImageReference(name)) }
                #expect(error.code == .permissionDenied, "\(error.message)")
                var configuration = store.configuration
                configuration.credentialsPath = configuration.directory + "/auth.json"
                let secret = Data("reader:secret".utf8).base64EncodedString()
                try #"{"auths": {"\#(guarded.address)": {"auth": "\#(secret)"}}}"#.write(
                    toFile: configuration.directory + "/auth.json", atomically: true, encoding: .utf8)
                let image = try await ImageStore(configuration: configuration).image(ImageReference(name))
                #expect(FileManager.default.fileExists(atPath: image.rootPath + "/bin/sh"))
            }
        }

        @Test("where pulling is switched off, only what is here is found")
        func never() async throws {
            try await withStore { store, peer in
                let reference = try ImageReference(peer.busybox)
                var configuration = store.configuration
                configuration.pullPolicy = .never
                let closed = try await ImageStore(configuration: configuration)
                let error = try await #require(throws: ExecutionError.self) { _ = try await closed.image(reference) }
                #expect(error.code == .notFound)
                let image = try await store.image(reference)
                #expect(try await closed.image(reference) == image)
            }
        }
    }
}

private func names(_ store: ImageStore, _ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: store.configuration.directory + "/" + folder)
}

/// Gives a store of its own whose tools first run the given lines of shell; `$0.…` is beside the store.
private func withStore(
    skopeo: String = "", umoci: String = "", configure: (inout ImageStoreConfiguration) -> Void = { _ in },
    body: (ImageStore, RegistryPeer) async throws -> Void
) async throws {
    let peer = try RegistryPeer.required()
    let folder = FileManager.default.temporaryDirectory.path + "/clara-images-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let real = try ContainerTools()
    for (name, lines, path) in [("skopeo", skopeo, real.skopeo), ("umoci", umoci, real.umoci)] {
        try "#!/bin/sh\n\(lines)\nexec \(path) \"$@\"\n".write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
        chmod("\(folder)/\(name)", 0o755)
    }
    let tools = try ContainerTools {
        FileManager.default.fileExists(atPath: "\(folder)/\($0)") ? "\(folder)/\($0)" : ForeignProgram.find($0)
    }
    var configuration = ImageStoreConfiguration(directory: folder + "/store", plainHTTPRegistries: [peer.address])
    configure(&configuration)
    try await body(ImageStore(configuration: configuration, tools: tools), peer)
}
