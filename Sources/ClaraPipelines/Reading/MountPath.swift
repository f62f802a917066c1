// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The rules for paths at which an operator finds its folders.
enum MountPath {
    struct Fault: Error {
        let message: String
    }

    /// The path without empty parts and a slash at the end.
    static func normalised(_ path: String) -> Result<String, Fault> {
        func refuse(_ reason: String) -> Result<String, Fault> { .failure(Fault(message: "\(quoted(path)) \(reason)")) }
        guard path.hasPrefix("/") else { return refuse("is not an absolute path; it must begin with \"/\"") }
        guard path.utf8.count <= 1024 else { return refuse("is longer than 1024 bytes") }
        let parts = path.split(separator: "/")
        guard !parts.isEmpty else { return refuse("is the root; name a folder in it") }
        guard !parts.contains("."), !parts.contains("..") else { return refuse("holds \".\" or \"..\"") }
        guard parts.allSatisfy({ $0.utf8.count <= 255 }) else { return refuse("has a part longer than 255 bytes") }
        // The operator gets its folders as a list of name:path items between semicolons.
        guard !path.unicodeScalars.contains(where: { $0 == ";" || $0.properties.generalCategory == .control }) else {
            return refuse("holds a character that a path cannot have here")
        }
        return .success("/" + parts.joined(separator: "/"))
    }
}
