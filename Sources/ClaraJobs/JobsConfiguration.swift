// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraPipelines

/// The settings of the job engine; the defaults are those of the platform's reference.
public struct JobsConfiguration: Sendable, Hashable {
    /// The folder of operators' logs, `<logsDirectory>/<job>/<operator>.log`. Absolute.
    public var logsDirectory: String
    /// The folder of the executor's own files, `<stateDirectory>/<job>/…`. Absolute.
    public var stateDirectory: String
    /// What operators may use together.
    public var capacity: ResourceDemand
    /// How many jobs run at the same time at most.
    public var maximumRunningJobs: Int
    /// How many jobs of one pipeline run at the same time at most.
    public var maximumRunningPerPipeline: Int
    /// What an operator that requests no `cpu` is taken to need, in cores.
    public var defaultCPUs: Double
    /// What an operator that requests no `memory` is limited to, in megabytes (2^20 bytes).
    public var defaultMemoryMB: Int
    /// The time limit of a job whose definition names none, in seconds.
    public var timeoutDefaultSeconds: Double
    /// The highest time limit a definition gets, in seconds; a higher one is lowered to it.
    public var timeoutMaximumSeconds: Double
    /// Seconds between the request to end and the kill.
    public var timeoutGraceSeconds: Double
    /// Variables every operator gets, such as the addresses of the platform's services; an operator's own variables win.
    public var operatorEnvironment: [String: String]
    /// Images, without tag, whose operators get the host's network without asking.
    public var networkImages: Set<String>
    /// How actions that fail for passing reasons are repeated.
    public var retry: RetryPolicy
    /// What pipelines may need beside operators; one that needs anything else is refused when a job of it is made. Credentials of
    /// registries belong to the executor, so stored ones can be left out.
    public var features: Set<PipelineFeature> = [.pullSecrets]
    /// How many actions (freeze, prepare, start, stop, clean up) are carried out at the same time at most.
    public var maximumActions: Int

    public init(
        logsDirectory: String, stateDirectory: String, capacity: ResourceDemand = .machine,
        maximumRunningJobs: Int = ResourceDemand.machineCores, maximumRunningPerPipeline: Int = .max, defaultCPUs: Double = 1,
        defaultMemoryMB: Int = 1024,
        timeoutDefaultSeconds: Double = 600, timeoutMaximumSeconds: Double = 1800, timeoutGraceSeconds: Double = 15,
        operatorEnvironment: [String: String] = [:], networkImages: Set<String> = ["clara/register-results"],
        retry: RetryPolicy = RetryPolicy(), maximumActions: Int = 16
    ) {
        self.logsDirectory = logsDirectory
        self.stateDirectory = stateDirectory
        self.capacity = capacity
        self.maximumRunningJobs = maximumRunningJobs
        self.maximumRunningPerPipeline = maximumRunningPerPipeline
        self.defaultCPUs = defaultCPUs
        self.defaultMemoryMB = defaultMemoryMB
        self.timeoutDefaultSeconds = timeoutDefaultSeconds
        self.timeoutMaximumSeconds = timeoutMaximumSeconds
        self.timeoutGraceSeconds = timeoutGraceSeconds
        self.operatorEnvironment = operatorEnvironment
        self.networkImages = networkImages
        self.retry = retry
        self.maximumActions = maximumActions
    }
}
