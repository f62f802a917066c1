// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How operators run as containers.
public struct ContainerExecutorConfiguration: Sendable {
    /// Where images are kept and how they are got.
    public var images: ImageStoreConfiguration
    /// The supervisor `clara-run`; nil means beside the running executable, or else `/usr/libexec/clara/clara-run`.
    public var launcherPath: String?
    /// The platform's data directory; mounts below it must not lead through links.
    public var dataDirectory: String?
    /// The bytes of a log after which output is left out, but for its end.
    public var logLimitBytes: Int64
    /// The processes and threads of an operator whose task sets no limit. Limits below 16 are taken as 16, because the runtime's own
    /// threads count while a container starts.
    public var defaultMaximumProcesses: Int?
    /// The size of `/dev/shm`, which counts against the memory limit.
    public var sharedMemoryBytes: Int64
    /// The size of `/tmp`, which is in memory and counts against the memory limit.
    public var temporaryBytes: Int64

    /// Holds the defaults; only the place of the images has none.
    public init(
        images: ImageStoreConfiguration, launcherPath: String? = nil, dataDirectory: String? = nil, logLimitBytes: Int64 = 64 << 20,
        defaultMaximumProcesses: Int? = 4096, sharedMemoryBytes: Int64 = 64 << 20, temporaryBytes: Int64 = 1 << 30
    ) {
        self.images = images
        self.launcherPath = launcherPath
        self.dataDirectory = dataDirectory
        self.logLimitBytes = logLimitBytes
        self.defaultMaximumProcesses = defaultMaximumProcesses
        self.sharedMemoryBytes = sharedMemoryBytes
        self.temporaryBytes = temporaryBytes
    }
}
