// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import PackageDescription

// The sources under test are linked in as folders (Sources/ClaraErrors, Sources/CZlib, Sources/DICOM, Sources/DICOMNetwork are symbolic links), not as a
// dependency on the package above: only a package's own targets can be compiled with the fuzzer's counters.
let fuzzed: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"]),
]

let package = Package(
    name: "clara-fuzz",
    dependencies: [.package(url: "https://github.com/apple/swift-nio", from: "2.101.2")],
    targets: [
        .target(name: "ClaraErrors", swiftSettings: fuzzed),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "DICOM", dependencies: ["ClaraErrors", "CZlib"], swiftSettings: fuzzed),
        // What is made of a peer's bytes, without what connects to it.
        .target(
            name: "DICOMNetwork", dependencies: ["DICOM", .product(name: "NIOCore", package: "swift-nio")],
            sources: ["PDU", "DIMSE", "Negotiation"], swiftSettings: fuzzed),
        .target(name: "FuzzerEntry"),
        .executableTarget(
            name: "DICOMFuzzer", dependencies: ["DICOM", "FuzzerEntry"], swiftSettings: fuzzed,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]),
        .executableTarget(
            name: "NetworkFuzzer",
            dependencies: ["DICOM", "DICOMNetwork", "FuzzerEntry", .product(name: "NIOCore", package: "swift-nio")],
            swiftSettings: fuzzed, linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]),
    ],
    swiftLanguageModes: [.v6]
)
