// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraAPI
public import ClaraJobs

/// The settings of the platform role; the defaults are those of the platform's reference.
public struct PlatformConfiguration: Sendable {
    /// The folder of `platform.db`, `payloads`, `models`, `logs` and `execution`. Absolute; made if need be.
    public var dataDirectory: String
    /// The address that the gRPC API listens on: an IPv4 or IPv6 address or a name.
    public var host: String
    /// The port of the gRPC API; 0 takes a free one.
    public var port: Int
    /// How full the platform may make the file system of its payloads, between 0 and 100.
    public var maximumStorageUsagePercentage: Double
    /// How long calls that are under way may go on when the role ends, in seconds.
    public var shutdownGraceSeconds: Double
    /// The time from one report about GPUs to the next, for callers that watch.
    public var monitorPeriod: Duration = .seconds(1)
    /// What `Clara.Version` answers.
    public var version: PlatformVersion
    /// The limits of the model repository.
    public var models = ModelsConfiguration()
    /// The settings of the job engine.
    public var jobs: JobsConfiguration

    /// - Parameter jobs: the settings of the job engine; nil for the defaults, with its folders in the data directory.
    public init(
        dataDirectory: String, host: String = "127.0.0.1", port: Int = 50051, maximumStorageUsagePercentage: Double = 80,
        shutdownGraceSeconds: Double = 10, version: PlatformVersion = PlatformVersion(major: 0, minor: 1, patch: 0),
        jobs: JobsConfiguration? = nil
    ) {
        self.dataDirectory = dataDirectory
        self.host = host
        self.port = port
        self.maximumStorageUsagePercentage = maximumStorageUsagePercentage
        self.shutdownGraceSeconds = shutdownGraceSeconds
        self.version = version
        self.jobs =
            jobs ?? JobsConfiguration(logsDirectory: "\(dataDirectory)/logs", stateDirectory: "\(dataDirectory)/execution")
    }

    /// The settings of the job engine, with the address of this API for operators unless they are told another.
    func jobs(reaching port: Int) -> JobsConfiguration {
        var jobs = jobs
        let isEverywhere = host == "0.0.0.0" || host == "::"
        jobs.operatorEnvironment.merge(
            ["CLARA_SERVICE_HOST": isEverywhere ? "127.0.0.1" : host, "CLARA_SERVICE_PORT_API": String(port)]
        ) { told, _ in told }
        return jobs
    }
}
