// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What an image and a command come down to on this machine.
struct ResolvedProgram: Equatable {
    /// The program's path; only its last component may be a symbolic link.
    var path: String
    /// The whole argument list, the name the program is called by first.
    var arguments: [String]
    /// Whether the image asks for the network.
    var network: Bool
    /// Files whose folders the program needs: itself, and what its registration names. Nothing that a pipeline names.
    var files: [String]
    /// What else the program needs to be able to read.
    var visiblePaths: [String]
}
