// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One attempt to run one operator, as data: everything an executor needs and nothing of jobs or pipelines.
public struct OperatorTask: Sendable, Codable, Hashable {
    /// Unique for each attempt; 1 to 128 characters of `A-Z a-z 0-9 . _ -`, not beginning with a dot.
    public var id: String
    /// The image by name, with or without a tag: `clara/lung-segment:0.1`.
    public var image: String
    /// The arguments of the operator; what they are appended to is the business of the image.
    public var command: [String]
    /// The whole environment of the operator. Executors add `PATH`, `HOME`, `TMPDIR` and `LANG` only where these are missing.
    public var environment: [String: String]
    /// The folders the operator may see, at the paths at which it shall see them.
    public var mounts: [Mount]
    /// What the operator may use; absent limits are not enforced.
    public var limits: ResourceLimits
    /// Whether the operator may use the host's network.
    public var network: Bool
    /// The longest wall time in seconds, counted from the start; afterwards the operator is terminated and then killed.
    public var deadlineSeconds: Double?
    /// Seconds between the request to terminate and the kill, at the deadline.
    public var graceSeconds: Double
    /// The file that receives standard output and standard error; its folder is made when missing. It is appended to.
    public var logPath: String
    /// A folder of this attempt alone, for the executor's own files; it is made when missing and removed by `cleanUp`.
    public var stateDirectory: String

    /// Describes an attempt; only the identity, the image and the two places of its files have no default.
    public init(
        id: String, image: String, command: [String] = [], environment: [String: String] = [:], mounts: [Mount] = [],
        limits: ResourceLimits = ResourceLimits(), network: Bool = false, deadlineSeconds: Double? = nil, graceSeconds: Double = 5,
        logPath: String, stateDirectory: String
    ) {
        self.id = id
        self.image = image
        self.command = command
        self.environment = environment
        self.mounts = mounts
        self.limits = limits
        self.network = network
        self.deadlineSeconds = deadlineSeconds
        self.graceSeconds = graceSeconds
        self.logPath = logPath
        self.stateDirectory = stateDirectory
    }
}
