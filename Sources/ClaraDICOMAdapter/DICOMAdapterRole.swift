// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraAPI
import ClaraErrors
import ClaraHTTP
public import ClaraResultsAPI
import DICOM
import DICOMNetwork
import Foundation
import Hummingbird
public import Logging
public import ServiceLifecycle

/// The DICOM adapter, ready to be run: it receives studies and makes jobs of them, and delivers the jobs' results.
public struct DICOMAdapterRole: Sendable {
    private let server: DICOMServer
    private let listener: HTTPListener
    private let submissions: SubmissionService
    private let grouping: GroupingService
    private let exports: ExportService
    private let reclaimer: SpaceReclaimer
    private let health: ServiceHealth

    /// Opens the database `dicom-adapter.db` in the data directory, puts the declared entities in, and brings the received files
    /// and the database together.
    ///
    /// - Parameters:
    ///   - platform: where jobs are made and results are fetched.
    ///   - results: where tasks come from.
    ///   - diskSpace: how full the disk of a path is.
    /// - Throws: ``AdapterError`` for bad settings, with every fault, or for a database or folder that cannot be used.
    public init(
        configuration: DICOMAdapterConfiguration, platform: any PlatformAPI, results: ResultsClient, logger: Logger,
        diskSpace: @escaping @Sendable (String) -> DiskSpace? = { DiskSpace.of($0) }
    ) throws {
        try self.init(
            configuration: configuration, platform: platform, results: results, logger: logger, diskSpace: diskSpace,
            time: .continuous())
    }

    /// - Parameter time: what the idle times of groups are measured by.
    init(
        configuration: DICOMAdapterConfiguration, platform: any PlatformAPI, results: ResultsClient, logger: Logger,
        diskSpace: @escaping @Sendable (String) -> DiskSpace?, time: GroupingTime
    ) throws {
        let faults = configuration.faults()
        guard faults.isEmpty else { throw AdapterError(.invalidArgument, faults.joined(separator: "; ")) }
        let directory = configuration.dataDirectory
        let received = "\(directory)/dicom"
        let store: AdapterStore
        let catalog = EntityCatalog()
        do {
            try FileManager.default.createDirectory(atPath: received, withIntermediateDirectories: true)
            store = try AdapterStore(path: "\(directory)/dicom-adapter.db", flushesToDisk: configuration.receiving.flushesToDisk)
            try store.declare(configuration)
            try catalog.refresh(from: store)
            let sweep = try FileSweep.run(folder: received, livePaths: try store.livePaths())
            if sweep.removed > 0 { logger.notice("unfinished files removed", metadata: ["files.count": "\(sweep.removed)"]) }
            for path in sweep.missing { logger.error("received file is missing", metadata: ["file.path": "\(path)"]) }
        } catch {
            throw AdapterError(.unavailable, "the DICOM adapter cannot use the data directory \(directory)", cause: error)
        }
        let space = SpaceGuard(settings: configuration.storage) { diskSpace(directory) }
        health = ServiceHealth(services: Self.serviceNames)
        submissions = SubmissionService(
            store: store, platform: platform, settings: configuration.submission, folder: received, logger: logger)
        grouping = GroupingService(store: store, catalog: catalog, submissions: submissions, time: time, logger: logger)
        exports = ExportService(
            store: store, catalog: catalog, platform: platform, results: results,
            sender: DICOMSender(callingAETitle: configuration.sending.aeTitle), settings: configuration.sending, space: space,
            folder: "\(directory)/export", logger: logger)
        reclaimer = SpaceReclaimer(store: store, logger: logger)
        server = Self.makeServer(configuration, store, catalog, space, grouping, received, logger)

        let router = Router(context: BasicRequestContext.self, options: [.caseInsensitive, .autoGenerateHeadEndpoints])
        router.add(middleware: ProblemMiddleware())
        ConfigurationRoutes(registry: EntityRegistry(store: store, catalog: catalog)).add(to: router)
        OverviewRoutes(
            store: store, submissions: submissions, health: health, activeAssociations: { [server] in server.activeAssociations }
        ).add(to: router)
        listener = HTTPListener(
            name: "DICOM adapter", host: configuration.restHost, port: configuration.restPort, router: router, logger: logger)
    }

    /// What is to be run. A group shuts its services down from the last to the first: no new instances first, then the rest.
    public var services: [any Service] {
        [
            listener, watched(0, reclaimer), watched(1, submissions), watched(2, grouping), watched(3, exports), watched(4, server),
        ]
    }

    /// The port for associations.
    ///
    /// - Throws: what kept the server from listening.
    public var dicomPort: Int {
        get async throws { try await server.boundPort }
    }

    /// The port of the REST interface.
    ///
    /// - Throws: what kept the listener from listening.
    public var restPort: Int {
        get async throws { try await listener.boundPort }
    }

    /// How long open associations may go on at a shutdown; what is cut off was not answered, so its sender still has it.
    private static let drainTime = Duration.seconds(4)

    private static let serviceNames = [
        "SpaceReclaimerService", "JobSubmissionService", "GroupingService", "ScuExportService", "ScpService",
    ]

    private func watched(_ index: Int, _ service: any Service) -> WatchedService {
        WatchedService(name: Self.serviceNames[index], service: service, health: health)
    }

    private static func makeServer(
        _ configuration: DICOMAdapterConfiguration, _ store: AdapterStore, _ catalog: EntityCatalog, _ space: SpaceGuard,
        _ groups: GroupingService, _ folder: String, _ logger: Logger
    ) -> DICOMServer {
        let receiving = configuration.receiving
        let storage = InstanceStorage(
            policy: AssociationPolicy(
                settings: receiving, catalog: catalog, space: space,
                isLoopback: ["127.0.0.1", "::1", "localhost"].contains(configuration.host)),
            catalog: catalog, space: space, folder: folder,
            metadataTags: configuration.submission.uploadsMetadata
                ? configuration.submission.metadataTags.compactMap { Tag(parsing: $0) } : [],
            durability: receiving.flushesToDisk ? .power : .process,
            commits: CommitQueue { arrivals in try await BlockingWork.run { try store.record(arrivals) } }, groups: groups,
            logger: logger)
        return DICOMServer(
            configuration: .init(
                host: configuration.host, port: configuration.dicomPort, maximumAssociations: receiving.maximumAssociations,
                maximumPDULength: receiving.maximumPDULength,
                idleTimeout: .milliseconds(Int64(receiving.idleTimeoutSeconds * 1000)), drainTimeout: drainTime), provider: storage,
            logger: logger)
    }
}
