// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A command of this machine that stands for an image: the operator's command is appended to its arguments.
public struct LocalImage: Sendable, Codable, Hashable {
    /// The image's name. With a tag it stands for that tag alone, without for every tag.
    public var name: String
    /// The program, absolute or to be found in the search path; nil means that the operator's command names it.
    public var executable: String?
    /// The arguments before the operator's own.
    public var arguments: [String]
    /// Whether it may use the network although the task does not ask for it.
    public var network: Bool
    /// Folders and files it may read, beyond the system's programs and libraries and the folder of the program.
    public var visiblePaths: [String]

    /// Registers a command.
    public init(name: String, executable: String? = nil, arguments: [String] = [], network: Bool = false, visiblePaths: [String] = []) {
        self.name = name
        self.executable = executable
        self.arguments = arguments
        self.network = network
        self.visiblePaths = visiblePaths
    }
}
