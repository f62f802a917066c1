// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation

/// A folder with one image as the OCI image layout specification has it: index, manifest, configuration, layers.
struct ImageLayout {
    /// Manifests and configurations are a few kilobytes; larger ones are not read.
    private static let maximumBytes = 8 << 20

    private struct Descriptor: Decodable {
        var digest: String
    }

    private struct Index: Decodable {
        var manifests: [Descriptor]
    }

    private struct Manifest: Decodable {
        var config: Descriptor
    }

    private struct Configuration: Decodable {
        var os: String?
        var config: ImageConfiguration?
    }

    /// The hexadecimal digits of the manifest's digest.
    let hexadecimal: String
    let configuration: ImageConfiguration

    /// Reads what a tool has put there; throws `corruptData` or `unsupported`.
    init(folder: String, reference: ImageReference) throws(ExecutionError) {
        func read<Value: Decodable>(_ type: Value.Type, _ path: String) throws(ExecutionError) -> Value {
            do {
                let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? .max
                guard size <= Self.maximumBytes else { throw CocoaError(.fileReadTooLarge) }
                return try JSONDecoder().decode(type, from: Data(contentsOf: URL(fileURLWithPath: path)))
            } catch {
                throw ExecutionError(
                    .corruptData, "image '\(reference)' has no readable \(String(describing: type).lowercased())", cause: error)
            }
        }
        func blob(_ digest: String) throws(ExecutionError) -> (path: String, digits: String) {
            guard let digits = ImageReference.hexadecimal(of: digest) else {
                throw ExecutionError(.unsupported, "image '\(reference)' uses the digest '\(digest.prefix(100))'; only sha256 is known")
            }
            return (folder + "/blobs/sha256/" + digits, digits)
        }
        guard let first = try read(Index.self, folder + "/index.json").manifests.first else {
            throw ExecutionError(.corruptData, "image '\(reference)' is empty")
        }
        let manifest = try blob(first.digest)
        let content = try read(Configuration.self, try blob(try read(Manifest.self, manifest.path).config.digest).path)
        guard content.os ?? "linux" == "linux" else {
            throw ExecutionError(.unsupported, "image '\(reference)' is for '\(content.os ?? "")', not for linux")
        }
        hexadecimal = manifest.digits
        configuration = content.config ?? ImageConfiguration()
    }
}
