// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import ClaraExecution
import ForeignPrograms
import Foundation
import Glibc

/// Pulls images from registries and keeps them unpacked, each once, by the digest of its manifest.
///
///     images/<digest>/image.json, rootfs/    there at once and whole
///     references/<registry>/<repository>/…   a file for each tag and digest, with the digits of the image it names
///     incoming/<process>-<unique>/           what is under way
public final class ImageStore: Sendable {
    /// As given.
    public let configuration: ImageStoreConfiguration

    private let tools: ContainerTools
    private let pulls = SharedWork<StoredImage>()

    /// Opens a store and removes what killed pulls have left.
    ///
    /// Throws `unavailable` when a program or the folder cannot be had, `invalidArgument` when its path is not absolute.
    public convenience init(configuration: ImageStoreConfiguration) async throws(ExecutionError) {
        try await self.init(configuration: configuration, tools: ContainerTools())
    }

    init(configuration: ImageStoreConfiguration, tools: ContainerTools) async throws(ExecutionError) {
        self.configuration = configuration
        self.tools = tools
        guard configuration.directory.hasPrefix("/") else {
            throw ExecutionError(.invalidArgument, "the folder '\(configuration.directory)' of images is not an absolute path")
        }
        for name in ["images", "references", "incoming"] { try Self.makeFolder(configuration.directory + "/" + name) }
        await removeLeftovers()
    }

    /// The image of this name, pulled if need be; callers who want the same one at the same time share one pull.
    ///
    /// Throws `notFound`, `permissionDenied`, `failedPrecondition` (plain HTTP not allowed, certificates), `unavailable`,
    /// `corruptData` or `resourceExhausted`, with what the registry or the tool said.
    public func image(_ reference: ImageReference) async throws -> StoredImage {
        if configuration.pullPolicy != .always || reference.digest != nil, let known = known(reference) { return known }
        guard configuration.pullPolicy != .never else {
            throw ExecutionError(.notFound, "image '\(reference)' is not here, and pulling is switched off")
        }
        return try await pulls.value(for: reference.description) { [self] in try await pull(reference) }
    }

    /// The image of this name if it is here.
    public func known(_ reference: ImageReference) -> StoredImage? {
        guard let bytes = FileManager.default.contents(atPath: referencePath(reference)) else { return nil }
        return stored(String(decoding: bytes, as: UTF8.self))
    }

    // MARK: Pulling

    private func pull(_ reference: ImageReference) async throws -> StoredImage {
        let incoming = "\(configuration.directory)/incoming/\(getpid())-\(UUID().uuidString)"
        try Self.makeFolder(incoming)
        do {
            let image = try await fetch(reference, into: incoming)
            await remove(incoming)
            return image
        } catch {
            await remove(incoming)
            throw error
        }
    }

    private func fetch(_ reference: ImageReference, into incoming: String) async throws -> StoredImage {
        let layout = incoming + "/layout"
        // What is trusted is decided by who names images; there is no policy of signatures.
        var arguments = ["--insecure-policy", "copy", "--quiet"]
        if let path = configuration.credentialsPath { arguments += ["--src-authfile", path] }
        if configuration.plainHTTPRegistries.contains(reference.registry) { arguments.append("--src-tls-verify=false") }
        let copy = try await run(tools.skopeo, arguments + ["docker://\(reference)", "oci:\(layout):image"])
        guard copy.status == 0 else { throw PullFault.pull(reference, output: copy.errors) }

        let content = try ImageLayout(folder: layout, reference: reference)
        let image: StoredImage
        if let known = stored(content.hexadecimal) {
            image = known
        } else {
            image = try await unpack(content, of: reference, in: incoming)
        }
        try record(content.hexadecimal, for: reference, in: incoming)
        return image
    }

    private func unpack(_ content: ImageLayout, of reference: ImageReference, in incoming: String) async throws -> StoredImage {
        let bundle = incoming + "/bundle"
        let outcome = try await run(tools.umoci, ["unpack", "--image", incoming + "/layout:image", bundle])
        guard outcome.status == 0 else { throw PullFault.unpack(reference, output: outcome.errors) }

        let final = imagePath(content.hexadecimal)
        let image = StoredImage(
            digest: "sha256:" + content.hexadecimal, configuration: content.configuration, user: try user(of: bundle, reference),
            rootPath: final + "/rootfs")
        let whole = incoming + "/image"
        try Self.makeFolder(whole)
        do {
            guard rename(bundle + "/rootfs", whole + "/rootfs") == 0 else { throw CocoaError(.fileWriteUnknown) }
            try JSONEncoder().encode(image).write(to: URL(fileURLWithPath: whole + "/image.json"))
        } catch {
            throw ExecutionError(.unavailable, "image '\(reference)' cannot be kept in '\(configuration.directory)'", cause: error)
        }
        // The name must not reach the disk before what it names.
        let sync = try await run("/bin/sync", ["-f", whole])
        guard sync.status == 0 else {
            throw ExecutionError(.unavailable, "image '\(reference)' cannot be written: \(PullFault.sentence(sync.errors))")
        }
        // Somebody else may have been faster; both are the same.
        guard rename(whole, final) == 0 || stored(content.hexadecimal) != nil else {
            throw ExecutionError(.unavailable, "image '\(reference)' cannot be kept at '\(final)': \(String(cString: strerror(errno)))")
        }
        return image
    }

    /// The user that umoci found, by the image's own files, when the image names one in words.
    private func user(of bundle: String, _ reference: ImageReference) throws(ExecutionError) -> ImageUser {
        struct Configuration: Decodable {
            struct Process: Decodable {
                var user: ImageUser
            }
            var process: Process
        }
        do {
            return try JSONDecoder().decode(Configuration.self, from: Data(contentsOf: URL(fileURLWithPath: bundle + "/config.json")))
                .process.user
        } catch {
            throw ExecutionError(.corruptData, "image '\(reference)' has no user that can be told", cause: error)
        }
    }

    // MARK: Files

    private func imagePath(_ hexadecimal: String) -> String { "\(configuration.directory)/images/\(hexadecimal)" }

    /// Parts of a repository never begin with an underscore.
    private func referencePath(_ reference: ImageReference) -> String {
        let name = reference.digest.map { "_digests/" + $0 } ?? "_tags/" + (reference.tag ?? "latest")
        return "\(configuration.directory)/references/\(reference.registry)/\(reference.repository)/\(name)"
    }

    private func stored(_ hexadecimal: String) -> StoredImage? {
        guard ImageReference.hexadecimal(of: "sha256:" + hexadecimal) != nil,
            let bytes = FileManager.default.contents(atPath: imagePath(hexadecimal) + "/image.json")
        else { return nil }
        var image = try? JSONDecoder().decode(StoredImage.self, from: bytes)
        // The store may have been moved.
        image?.rootPath = imagePath(hexadecimal) + "/rootfs"
        return image
    }

    private func record(_ hexadecimal: String, for reference: ImageReference, in incoming: String) throws(ExecutionError) {
        let path = referencePath(reference)
        try Self.makeFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
        do {
            try Data(hexadecimal.utf8).write(to: URL(fileURLWithPath: incoming + "/reference"))
            guard rename(incoming + "/reference", path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            throw ExecutionError(.unavailable, "the name of image '\(reference)' cannot be written to '\(path)'", cause: error)
        }
    }

    private func removeLeftovers() async {
        let folder = configuration.directory + "/incoming"
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            // Its process is gone, so nobody goes on with it.
            guard let pid = name.split(separator: "-").first.flatMap({ pid_t($0) }), kill(pid, 0) != 0, errno == ESRCH else { continue }
            await remove(folder + "/" + name)
        }
    }

    /// Removes a tree, however large and also after cancellation; what is left is removed at the next start.
    private func remove(_ path: String) async {
        guard let program = try? ForeignProgram("/bin/rm", ["-rf", "--", path]) else { return }
        _ = await program.exit()
    }

    private func run(_ program: String, _ arguments: [String]) async throws -> ForeignProgram.Outcome {
        let outcome: ForeignProgram.Outcome
        do {
            outcome = try await ForeignProgram.run(program, arguments)
        } catch {
            throw ExecutionError(.unavailable, "'\(program)' cannot be run", cause: error)
        }
        try Task.checkCancellation()
        return outcome
    }

    private static func makeFolder(_ path: String) throws(ExecutionError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw ExecutionError(.unavailable, "cannot make the folder '\(path)' of images", cause: error)
        }
    }
}
