// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What an image says about how it wants to be run (OCI image specification, "Image Configuration", property `config`).
public struct ImageConfiguration: Sendable, Codable, Hashable {
    /// The program and its first arguments.
    public var entrypoint: [String]
    /// Arguments that a user's own replace.
    public var command: [String]
    /// `NAME=value` each.
    public var environment: [String]
    /// Where the program is started; empty for the root.
    public var workingDirectory: String

    private enum CodingKeys: String, CodingKey {
        case entrypoint = "Entrypoint"
        case command = "Cmd"
        case environment = "Env"
        case workingDirectory = "WorkingDir"
    }

    /// Describes an image.
    public init(entrypoint: [String] = [], command: [String] = [], environment: [String] = [], workingDirectory: String = "") {
        self.entrypoint = entrypoint
        self.command = command
        self.environment = environment
        self.workingDirectory = workingDirectory
    }

    /// Every property may be missing or null.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        entrypoint = try values.decodeIfPresent([String].self, forKey: .entrypoint) ?? []
        command = try values.decodeIfPresent([String].self, forKey: .command) ?? []
        environment = try values.decodeIfPresent([String].self, forKey: .environment) ?? []
        workingDirectory = try values.decodeIfPresent(String.self, forKey: .workingDirectory) ?? ""
    }
}
