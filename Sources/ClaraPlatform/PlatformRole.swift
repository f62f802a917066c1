// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraAPI
public import ClaraExecution
public import ClaraJobs
internal import Foundation
internal import GRPCCore
internal import GRPCNIOTransportHTTP2
public import Logging
public import ServiceLifecycle

/// The platform: payloads, pipelines and jobs behind the gRPC services `Payloads`, `Pipelines`, `Jobs`, `Models`, `Clara` and
/// `Monitor`, with gRPC's own services for health and reflection.
public struct PlatformRole: Sendable {
    /// What to run, in this order; the last is told to end first.
    public let services: [any Service]
    /// The platform for the other roles of this process.
    public let inProcessAPI: any PlatformAPI
    /// The port of the gRPC API.
    public let boundPort: Int
    /// The jobs, for what the API does not tell, such as their changes as they happen.
    public let jobs: JobService

    /// Opens the database, brings it and the folders together, and takes the port. Nobody is served before ``services`` run.
    ///
    /// - Parameters:
    ///   - executor: runs the operators.
    ///   - gpus: measures the GPUs.
    ///   - inferenceServer: loads models; without one there can be no instances.
    ///   - onStop: begins the orderly end of the program when a client asks for it (`Clara.Stop`); nil if clients may not.
    /// - Throws: ``ClaraAPI/PlatformError`` if the data directory or the port cannot be used.
    public init(
        configuration: PlatformConfiguration, executor: any Executor, gpus: any GPUProbe = NVMLProbe(),
        inferenceServer: (any InferenceServer)? = nil, logger: Logger, onStop: (@Sendable () -> Void)? = nil
    ) async throws {
        let socket = try BoundSocket.bind(host: configuration.host, port: configuration.port)
        let database = try PlatformDatabase.open(in: configuration.dataDirectory)
        let budget = StorageBudget(maximumUsagePercentage: configuration.maximumStorageUsagePercentage)
        let storage = try PayloadStorage(
            database: database, directory: "\(configuration.dataDirectory)/payloads",
            budget: budget, logger: logger)
        let jobs = JobService(
            database: database, executor: executor, payloads: storage, configuration: configuration.jobs(reaching: socket.port),
            logger: logger)
        try await storage.sweep { jobID in try await Self.exists(jobID, in: jobs) }

        let models = try ModelRepository(
            database: database, directory: configuration.dataDirectory, limits: configuration.models, budget: budget,
            server: inferenceServer, logger: logger)
        try await models.sweep()
        try await models.restoreInstances()

        let intake = JobIntake(jobs: jobs, pipelines: PipelineStore(database: database), payloads: storage)
        let adapters: [any RegistrableRPCService] = [
            ClaraAdapter(
                version: configuration.version, onStop: onStop, gpus: gpus, node: ProcessInfo.processInfo.hostName,
                period: configuration.monitorPeriod),
            MonitorAdapter(gpus: gpus, period: configuration.monitorPeriod), PayloadsAdapter(storage: storage, jobs: jobs),
            PipelinesAdapter(store: intake.pipelines), JobsAdapter(intake: intake), ModelsAdapter(repository: models),
        ]
        let inside = InProcessConnection()
        let client = PlatformClient(transport: inside.client, userAgent: "clara-serve")

        self.jobs = jobs
        self.boundPort = socket.port
        self.inProcessAPI = client
        self.services = [
            jobs.engine,
            GRPCService(server: GRPCServer(transport: inside.server, services: adapters)),
            ClientService(client: client),
            ListeningService(
                socket: socket, services: try ServerServices(platform: adapters), graceSeconds: configuration.shutdownGraceSeconds),
        ]
    }

    private static func exists(_ jobID: String, in jobs: JobService) async throws -> Bool {
        do throws(JobsError) {
            _ = try await jobs.status(jobID)
            return true
        } catch {
            guard error.reason == .unknownJob else { throw error }
            return false
        }
    }
}
