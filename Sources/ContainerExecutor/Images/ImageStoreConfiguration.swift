// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Where images are kept and how they are got.
public struct ImageStoreConfiguration: Sendable {
    /// The absolute path of a folder for this alone; it is made when missing.
    public var directory: String
    /// When registries are asked.
    public var pullPolicy: PullPolicy
    /// A file with credentials of registries, as `skopeo login --authfile` writes it; nil means none.
    public var credentialsPath: String?
    /// The registries, `host` or `host:port`, that are spoken to without encryption or with certificates nobody vouches for.
    public var plainHTTPRegistries: Set<String>

    /// Holds the defaults; only the place has none.
    public init(
        directory: String, pullPolicy: PullPolicy = .whenMissing, credentialsPath: String? = nil, plainHTTPRegistries: Set<String> = []
    ) {
        self.directory = directory
        self.pullPolicy = pullPolicy
        self.credentialsPath = credentialsPath
        self.plainHTTPRegistries = plainHTTPRegistries
    }
}
