// swift-tools-version: 6.2
import PackageDescription

let language: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
// CLARA_TESTING lets tests of the release build see internal declarations.
let testing: [SwiftSetting] =
    Context.environment["CLARA_TESTING"] == nil ? [] : [.unsafeFlags(["-enable-testing"], .when(configuration: .release))]
let strict = language + testing
// The tests themselves gain nothing from optimization, and build faster without it.
let tests = language + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

// Dependencies by the short names used below.
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioFoundation = Target.Dependency.product(name: "NIOFoundationCompat", package: "swift-nio")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let httpClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let grpc = Target.Dependency.product(name: "GRPCCore", package: "grpc-swift-2")
let grpcInProcess = Target.Dependency.product(name: "GRPCInProcessTransport", package: "grpc-swift-2")
let grpcTransport = Target.Dependency.product(name: "GRPCNIOTransportHTTP2", package: "grpc-swift-nio-transport")
let grpcProtobuf = Target.Dependency.product(name: "GRPCProtobuf", package: "grpc-swift-protobuf")
let protobuf = Target.Dependency.product(name: "SwiftProtobuf", package: "swift-protobuf")
let asyncAlgorithms = Target.Dependency.product(name: "AsyncAlgorithms", package: "swift-async-algorithms")
let deque = Target.Dependency.product(name: "DequeModule", package: "swift-collections")
let ordered = Target.Dependency.product(name: "OrderedCollections", package: "swift-collections")

let package = Package(
    name: "clara",
    products: [
        .executable(name: "clara", targets: ["clara"]),
        .executable(name: "clara-run", targets: ["clara-run"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-async-algorithms", from: "1.1.4"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
        .package(url: "https://github.com/grpc/grpc-swift-2", from: "2.4.3"),
        .package(url: "https://github.com/grpc/grpc-swift-nio-transport", from: "2.9.2"),
        .package(url: "https://github.com/grpc/grpc-swift-protobuf", from: "2.4.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Ground
        .target(name: "ClaraErrors", swiftSettings: strict),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CProcessControl"),
        .target(name: "ForeignPrograms", dependencies: ["CProcessControl", "ClaraErrors"], swiftSettings: strict),

        // Standards
        .target(name: "DICOM", dependencies: ["ClaraErrors", "CZlib"], swiftSettings: strict),
        .target(
            name: "DICOMNetwork", dependencies: ["ClaraErrors", "DICOM", nio, nioPosix, logging, lifecycle], swiftSettings: strict),
        .target(name: "Volumes", dependencies: ["ClaraErrors", "CZlib", "DICOM"], swiftSettings: strict),
        .target(name: "DICOMObjects", dependencies: ["ClaraErrors", "CZlib", "DICOM", "Volumes"], swiftSettings: strict),

        // Domain
        .target(
            name: "ClaraAPI",
            dependencies: ["ClaraErrors", grpc, grpcTransport, grpcProtobuf, protobuf, nio, nioPosix, asyncAlgorithms],
            swiftSettings: strict),
        .target(
            name: "ClaraResultsAPI", dependencies: ["ClaraErrors", httpClient, nio, nioHTTP1, nioFoundation], swiftSettings: strict),
        .target(
            name: "ClaraHTTP",
            dependencies: ["ClaraErrors", hummingbird, hummingbirdCore, httpTypes, nio, nioFoundation, logging, lifecycle],
            swiftSettings: strict),
        .target(name: "ClaraPipelines", dependencies: ["ClaraErrors", yams], swiftSettings: strict),
        .target(name: "ClaraOperator", dependencies: ["ClaraErrors"], swiftSettings: strict),
        .target(name: "ClaraConfiguration", dependencies: ["ClaraErrors", yams], swiftSettings: strict),

        // Execution
        .target(name: "ClaraExecution", dependencies: ["ClaraErrors"], swiftSettings: strict),
        .target(
            name: "ProcessExecutor",
            dependencies: ["CProcessControl", "ClaraErrors", "ClaraExecution", logging],
            swiftSettings: strict),
        .target(
            name: "ContainerExecutor",
            dependencies: ["ClaraErrors", "ClaraExecution", "ForeignPrograms", "ProcessExecutor", logging],
            swiftSettings: strict),
        // Supervises one operator and outlives `clara serve`; static, because it is started once for each operator.
        .executableTarget(
            name: "clara-run", path: "Sources/ClaraRun", cSettings: [.unsafeFlags(["-Wall", "-Wextra"])],
            linkerSettings: [.unsafeFlags(["-static-executable", "-nostartfiles"], .when(platforms: [.linux]))]),

        // Built-in operators
        .target(
            name: "ClaraOperators",
            dependencies: [
                "ClaraErrors", "ClaraOperator", "ClaraResultsAPI", "DICOM", "DICOMObjects", "Volumes", logging,
            ],
            swiftSettings: strict),

        // Jobs: state machine, store and engine
        .target(
            name: "ClaraJobs",
            dependencies: ["ClaraErrors", "ClaraExecution", "ClaraPipelines", grdb, logging, metrics, lifecycle, deque],
            swiftSettings: strict),

        // Roles
        .target(
            name: "ClaraPlatform",
            dependencies: [
                "CZlib", "ClaraErrors", "ClaraAPI", "ClaraExecution", "ClaraJobs", "ClaraPipelines", grdb, logging, metrics, lifecycle,
                grpc, grpcInProcess, grpcTransport, grpcProtobuf, protobuf, nio, nioPosix, asyncAlgorithms,
            ],
            swiftSettings: strict),
        .target(
            name: "ClaraResults",
            dependencies: ["ClaraErrors", "ClaraHTTP", "ClaraResultsAPI", grdb, hummingbird, httpTypes, nio, logging, metrics, lifecycle],
            swiftSettings: strict),
        .target(
            name: "ClaraDICOMAdapter",
            dependencies: [
                "ClaraErrors", "ClaraAPI", "ClaraHTTP", "ClaraResultsAPI", "DICOM", "DICOMNetwork", grdb, hummingbird, httpTypes, nio,
                logging,
                metrics, lifecycle, asyncAlgorithms,
            ],
            swiftSettings: strict),

        .target(
            name: "ClaraConsole",
            dependencies: ["ClaraErrors", "ClaraAPI", "ClaraHTTP", hummingbird, httpTypes, nio, logging, lifecycle],
            swiftSettings: strict),

        // Programs
        .executableTarget(
            name: "clara",
            dependencies: [
                "ClaraErrors", "ClaraAPI", "ClaraConfiguration", "ClaraConsole", "ClaraDICOMAdapter", "ClaraExecution", "ClaraJobs",
                "ClaraOperator", "ClaraOperators", "ClaraPipelines", "ClaraPlatform", "ClaraResults", "ClaraResultsAPI",
                "ContainerExecutor", "DICOM",
                "DICOMNetwork", "ForeignPrograms", "ProcessExecutor", arguments, httpClient, lifecycle, signals, logging, nio,
                nioFoundation, nioHTTP1,
            ],
            swiftSettings: strict),

        // Tests
        .testTarget(name: "ClaraErrorsTests", dependencies: ["ClaraErrors"], swiftSettings: tests),
        .testTarget(name: "ForeignProgramsTests", dependencies: ["ClaraErrors", "ForeignPrograms"], swiftSettings: tests),
        .testTarget(name: "DICOMTests", dependencies: ["ClaraErrors", "DICOM"], swiftSettings: tests),
        .testTarget(
            name: "DICOMNetworkTests",
            dependencies: ["ClaraErrors", "ForeignPrograms", "DICOM", "DICOMNetwork", nio, nioPosix, logging, lifecycle],
            swiftSettings: tests),
        .testTarget(name: "VolumesTests", dependencies: ["ClaraErrors", "DICOM", "Volumes"], swiftSettings: tests),
        .testTarget(
            name: "DICOMObjectsTests", dependencies: ["ClaraErrors", "ForeignPrograms", "DICOM", "DICOMObjects", "Volumes"],
            swiftSettings: tests),
        .testTarget(
            name: "ClaraAPITests", dependencies: ["ClaraAPI", "ClaraErrors", "ForeignPrograms", grpc, grpcTransport, protobuf],
            swiftSettings: tests),
        .testTarget(name: "ClaraPipelinesTests", dependencies: ["ClaraErrors", "ClaraPipelines"], swiftSettings: tests),
        .testTarget(name: "ClaraOperatorTests", dependencies: ["ClaraErrors", "ClaraOperator"], swiftSettings: tests),
        .testTarget(name: "ClaraConfigurationTests", dependencies: ["ClaraErrors", "ClaraConfiguration"], swiftSettings: tests),
        .testTarget(name: "ClaraConsoleTests", dependencies: ["ClaraAPI", "ClaraConsole"], swiftSettings: tests),
        .testTarget(name: "ClaraExecutionTests", dependencies: ["ClaraErrors", "ClaraExecution"], swiftSettings: tests),
        .testTarget(
            name: "ProcessExecutorTests", dependencies: ["ClaraErrors", "ClaraExecution", "ProcessExecutor", logging], swiftSettings: tests
        ),
        .testTarget(
            name: "ContainerExecutorTests",
            dependencies: ["ClaraErrors", "ClaraExecution", "ContainerExecutor", "ForeignPrograms", "ProcessExecutor", logging],
            swiftSettings: tests),
        .testTarget(
            name: "ClaraOperatorsTests",
            dependencies: ["ClaraErrors", "ForeignPrograms", "ClaraOperator", "ClaraOperators", "DICOM", "DICOMObjects", "Volumes"],
            swiftSettings: tests),
        .testTarget(
            name: "ClaraJobsTests",
            dependencies: ["ClaraErrors", "ClaraExecution", "ClaraJobs", "ClaraPipelines", grdb, logging, lifecycle],
            swiftSettings: tests),
        .testTarget(
            name: "ClaraPlatformTests",
            dependencies: [
                "ClaraAPI", "ClaraErrors", "ForeignPrograms", "ClaraExecution", "ClaraJobs", "ClaraPipelines", "ClaraPlatform", grdb, grpc,
                grpcTransport,
                protobuf, logging,
                lifecycle,
            ],
            swiftSettings: tests),
        .testTarget(
            name: "ClaraResultsTests",
            dependencies: ["ClaraErrors", "ClaraResults", "ClaraResultsAPI", httpClient, nio, nioHTTP1, nioFoundation, logging, lifecycle],
            swiftSettings: tests),
        .testTarget(
            name: "ClaraDICOMAdapterTests",
            dependencies: [
                "ClaraAPI", "ClaraDICOMAdapter", "ClaraErrors", "ForeignPrograms", "ClaraResults", "ClaraResultsAPI", "DICOM",
                "DICOMNetwork", httpClient, nio,
                nioHTTP1, nioFoundation, logging, lifecycle,
            ],
            swiftSettings: tests),
        .testTarget(
            name: "ClaraCommandTests", dependencies: ["clara", "ClaraAPI", "ClaraErrors", "ForeignPrograms", "ClaraPipelines", arguments],
            swiftSettings: tests),
        .testTarget(name: "SystemTests", dependencies: ["ClaraErrors", "DICOM", "ForeignPrograms"], swiftSettings: tests),
    ],
    swiftLanguageModes: [.v6]
)
