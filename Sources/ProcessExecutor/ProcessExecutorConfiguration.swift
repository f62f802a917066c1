// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How operators run as local processes.
public struct ProcessExecutorConfiguration: Sendable {
    /// The `clara` program, which holds the built-in operators; nil means the running executable.
    public var claraPath: String?
    /// The supervisor `clara-run`; nil means beside the running executable, or else `/usr/libexec/clara/clara-run`.
    public var launcherPath: String?
    /// The names of the built-in operators: `lung-segment` is the image `clara/lung-segment`.
    public var builtInOperators: Set<String>
    /// Those built-in operators that may use the network although their task does not ask for it.
    public var networkedOperators: Set<String>
    /// Commands of this machine that stand for images.
    public var localImages: [LocalImage]
    /// The platform's data directory, which no operator may see beyond its own folders.
    public var dataDirectory: String?
    /// Whether operators get a file system, process and network view of their own.
    public var sandbox: SandboxPolicy
    /// Whether the kernel's control groups keep the limits; without them the supervisor watches.
    public var usesControlGroups: Bool
    /// The bytes of a log after which output is left out, but for its end.
    public var logLimitBytes: Int64
    /// The processes and threads of an operator whose task sets no limit.
    public var defaultMaximumProcesses: Int?
    /// Folders and files that every operator may read, beyond the system's programs and libraries.
    public var visiblePaths: [String]
    /// The user operators run as when this program runs as root; nil means the same user, without any of its capabilities.
    public var user: UserIdentity?

    /// Holds the defaults; every value may be changed.
    public init(
        claraPath: String? = nil, launcherPath: String? = nil,
        builtInOperators: Set<String> = ["dicom-reader", "lung-segment", "dicom-writer", "register-results"],
        networkedOperators: Set<String> = ["register-results"], localImages: [LocalImage] = [], dataDirectory: String? = nil,
        sandbox: SandboxPolicy = .automatic, usesControlGroups: Bool = true, logLimitBytes: Int64 = 64 << 20,
        defaultMaximumProcesses: Int? = 4096, visiblePaths: [String] = [], user: UserIdentity? = nil
    ) {
        self.claraPath = claraPath
        self.launcherPath = launcherPath
        self.builtInOperators = builtInOperators
        self.networkedOperators = networkedOperators
        self.localImages = localImages
        self.dataDirectory = dataDirectory
        self.sandbox = sandbox
        self.usesControlGroups = usesControlGroups
        self.logLimitBytes = logLimitBytes
        self.defaultMaximumProcesses = defaultMaximumProcesses
        self.visiblePaths = visiblePaths
        self.user = user
    }
}
