// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import ClaraExecution

/// Names an image as people write it, with Docker's defaults: `busybox` is `docker.io/library/busybox:latest`.
///
/// The grammar is that of the OCI distribution specification (section "Pulling manifests").
public struct ImageReference: Sendable, Hashable, CustomStringConvertible {
    /// The host of the registry, with a port where one was given.
    public let registry: String
    /// The path within the registry.
    public let repository: String
    /// The tag; nil where a digest names the image.
    public let tag: String?
    /// The digest, `sha256:` and 64 hexadecimal digits.
    public let digest: String?

    /// Reads `[registry[:port]/]name[:tag][@digest]`; beside a digest a tag says nothing and is left out.
    ///
    /// Throws `invalidArgument`, with what is wrong.
    public init(_ text: String) throws(ExecutionError) {
        func fault(_ reason: String) -> ExecutionError {
            ExecutionError(.invalidArgument, "'\(text.prefix(300))' does not name an image: \(reason)")
        }
        guard !text.isEmpty, text.utf8.count <= 512 else { throw fault("it is \(text.isEmpty ? "empty" : "too long")") }
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw fault("it has blanks or letters beyond ASCII") }

        let halves = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        guard halves.count <= 2 else { throw fault("it has more than one '@'") }
        let digest = halves.count == 2 ? halves[1] : nil
        if let digest, Self.hexadecimal(of: digest) == nil {
            throw fault("a digest is 'sha256:' and 64 hexadecimal digits in lower case")
        }

        var name = halves[0]
        var tag: String?
        if let colon = name.lastIndex(of: ":"), !name[colon...].contains("/") {
            let word = String(name[colon...].dropFirst())
            guard Self.isTag(word) else { throw fault("'\(word)' is no tag") }
            tag = word
            name = String(name[..<colon])
        }

        var parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        var registry = "docker.io"
        if parts.count > 1, parts[0].contains(where: { $0 == "." || $0 == ":" }) || parts[0] == "localhost" {
            registry = parts.removeFirst()
            guard Self.isHost(registry) else { throw fault("'\(registry)' is no host of a registry") }
        }
        if registry == "index.docker.io" { registry = "docker.io" }
        for part in parts {
            guard part == part.lowercased() else { throw fault("names are in lower case; did you mean '\(name.lowercased())'?") }
            guard Self.isComponent(part) else { throw fault("'\(part)' is no part of a name") }
        }
        if registry == "docker.io", parts.count == 1 { parts.insert("library", at: 0) }
        repository = parts.joined(separator: "/")
        guard repository.utf8.count <= 255 else { throw fault("the name is longer than 255 characters") }
        self.registry = registry
        self.digest = digest
        self.tag = digest == nil ? tag ?? "latest" : nil
    }

    /// The whole name, nothing left to defaults.
    public var description: String {
        "\(registry)/\(repository)" + (digest.map { "@" + $0 } ?? ":" + (tag ?? "latest"))
    }

    /// The digits of a digest; nil when it is none.
    static func hexadecimal(of digest: String) -> String? {
        let digits = digest.dropFirst(7)
        guard digest.hasPrefix("sha256:"), digits.utf8.count == 64, digits.utf8.allSatisfy({ isDigit($0) || (97...102).contains($0) })
        else { return nil }
        return String(digits)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isSmall(_ byte: UInt8) -> Bool { isDigit(byte) || (97...122).contains(byte) }

    private static func isWord(_ byte: UInt8) -> Bool { isSmall(byte) || (65...90).contains(byte) || byte == 95 }

    private static func isTag(_ text: String) -> Bool {
        guard let first = text.utf8.first, isWord(first), text.utf8.count <= 128 else { return false }
        return text.utf8.allSatisfy { isWord($0) || $0 == 46 || $0 == 45 }
    }

    private static func isHost(_ text: String) -> Bool {
        let halves = text.split(separator: ":", omittingEmptySubsequences: false)
        guard halves.count <= 2, let host = halves.first?.utf8, let first = host.first, isWord(first), first != 95 else { return false }
        guard host.allSatisfy({ isWord($0) || $0 == 46 || $0 == 45 }) else { return false }
        return halves.count == 1 || UInt16(halves[1]).map { $0 > 0 } ?? false
    }

    /// Small letters and digits, with single separators (`.`, `_`, `__`, any number of `-`) only between them.
    private static func isComponent(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last, isSmall(first), isSmall(last) else { return false }
        var separator: [UInt8] = []
        for byte in text.utf8 {
            if isSmall(byte) {
                guard separator.allSatisfy({ $0 == 45 }) || separator == [46] || separator == [95] || separator == [95, 95] else {
                    return false
                }
                separator = []
            } else {
                separator.append(byte)
            }
        }
        return true
    }
}
