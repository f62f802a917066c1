// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Where an effective value came from.
public enum SettingSource: Hashable, Sendable, CustomStringConvertible {
    /// A flag of the command line.
    case flag(String)
    /// An environment variable.
    case environment(String)
    /// A line of the configuration file.
    case file(path: String, line: Int)
    /// Nobody said anything.
    case builtIn

    /// The source in a few words.
    public var description: String {
        switch self {
        case .flag(let name): "flag \(name)"
        case .environment(let name): "environment \(name)"
        case .file(let path, let line): "\(path):\(line)"
        case .builtIn: "default"
        }
    }
}
