// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One scalar setting: its name in every place it can be given, its kind, default and meaning.
public struct SettingDefinition: Hashable, Sendable {
    /// The dotted key of the configuration file, such as `platform.port`.
    public let key: String
    /// What its text must look like.
    public let kind: SettingKind
    /// The value when nobody says otherwise.
    public let defaultValue: String
    /// One sentence for the reference page.
    public let summary: String
    /// Whether `clara config show` hides the value.
    public let isSecret: Bool

    /// Describes a setting.
    public init(_ key: String, _ kind: SettingKind, default defaultValue: String, _ summary: String, isSecret: Bool = false) {
        self.key = key
        self.kind = kind
        self.defaultValue = defaultValue
        self.summary = summary
        self.isSecret = isSecret
    }

    /// The environment variable that sets it: `platform.job-timeout` is `CLARA_PLATFORM_JOB_TIMEOUT`.
    public var environmentName: String {
        "CLARA_" + key.uppercased().map { $0 == "." || $0 == "-" ? "_" : String($0) }.joined()
    }
}
