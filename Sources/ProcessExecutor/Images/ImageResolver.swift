// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation

/// Finds the program behind an image: a built-in operator, else a registered command, else nothing.
struct ImageResolver: Sendable {
    let claraPath: String
    let builtInOperators: Set<String>
    let networkedOperators: Set<String>
    let localImages: [LocalImage]
    let searchPath: String

    static let builtInPrefix = "clara/"

    func resolve(image: String, command: [String]) throws(ExecutionError) -> ResolvedProgram {
        let (name, tag) = Self.split(image)
        guard !name.isEmpty else { throw ExecutionError(.invalidArgument, "the image has no name") }
        if name.hasPrefix(Self.builtInPrefix) {
            let builtIn = String(name.dropFirst(Self.builtInPrefix.count))
            if builtInOperators.contains(builtIn) { return try resolve(builtIn: builtIn, command: command) }
        }
        if let local = local(image, name: name, tag: tag) { return try resolve(local, image: image, command: command) }
        throw ExecutionError(.notFound, Self.advice(image, name: name, builtIns: builtInOperators))
    }

    /// Whether there is a program behind an image.
    func knows(_ image: String) -> Bool {
        let (name, tag) = Self.split(image)
        let isBuiltIn = name.hasPrefix(Self.builtInPrefix) && builtInOperators.contains(String(name.dropFirst(Self.builtInPrefix.count)))
        return isBuiltIn || local(image, name: name, tag: tag) != nil
    }

    private func local(_ image: String, name: String, tag: String?) -> LocalImage? {
        localImages.first { $0.name == image && tag != nil } ?? localImages.first { $0.name == name }
    }

    /// Splits `registry:5000/name:tag@digest` into the name with its registry and the tag.
    static func split(_ image: String) -> (name: String, tag: String?) {
        let plain = image.prefix { $0 != "@" }
        let start = plain.lastIndex(of: "/") ?? plain.startIndex
        guard let colon = plain[start...].lastIndex(of: ":") else { return (String(plain), nil) }
        return (String(plain[..<colon]), String(plain[plain.index(after: colon)...]))
    }

    private func resolve(builtIn name: String, command: [String]) throws(ExecutionError) -> ResolvedProgram {
        let path = try Self.program(claraPath, for: "built-in operator '\(name)'", searchPath: searchPath)
        return ResolvedProgram(
            path: path, arguments: [claraPath, "operator", name] + command, network: networkedOperators.contains(name),
            files: [path], visiblePaths: HostFiles.loadedLibraries())
    }

    private func resolve(_ local: LocalImage, image: String, command: [String]) throws(ExecutionError) -> ResolvedProgram {
        guard let name = local.executable ?? command.first else {
            throw ExecutionError(
                .invalidArgument, "image '\(image)' is registered without a program, and the operator has no command that names one")
        }
        let path = try Self.program(name, for: "image '\(image)'", searchPath: searchPath)
        let rest = local.executable == nil ? Array(command.dropFirst()) : command
        let named = local.arguments.filter { $0.hasPrefix("/") && HostFiles.isFile($0) }
        return ResolvedProgram(
            path: path, arguments: [name] + local.arguments + rest, network: local.network,
            files: (local.executable == nil ? [] : [path]) + named, visiblePaths: local.visiblePaths)
    }

    private static func program(_ name: String, for what: String, searchPath: String) throws(ExecutionError) -> String {
        let candidates = name.contains("/") ? [name] : searchPath.split(separator: ":").map { "\($0)/\(name)" }
        for candidate in candidates where candidate.hasPrefix("/") && HostFiles.isExecutableFile(candidate) {
            // The last name stays, also where it is a link: programs such as `busybox` and virtual environments go by it.
            guard let folder = HostFiles.canonical(HostFiles.parent(candidate)), let last = candidate.split(separator: "/").last
            else { continue }
            return folder == "/" ? "/\(last)" : "\(folder)/\(last)"
        }
        throw ExecutionError(.notFound, "the program '\(name)' of \(what) does not exist, is not absolute or may not be executed")
    }

    private static func advice(_ image: String, name: String, builtIns: Set<String>) -> String {
        let known = builtIns.sorted().map { builtInPrefix + $0 }.joined(separator: ", ")
        return """
            image '\(image)' is neither a built-in operator (\(known)) nor registered as a local command; register one under \
            platform.images with name '\(name)' and a command
            """
    }
}
