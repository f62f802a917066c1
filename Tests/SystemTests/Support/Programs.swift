// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation

/// Where the programs under test and their peers are.
enum Programs {
    /// The root of the package.
    static let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// The program under test: `CLARA_PROGRAM`, else the release build, else the debug build.
    static let clara: String = {
        if let named = ProcessInfo.processInfo.environment["CLARA_PROGRAM"], !named.isEmpty { return named }
        let builds = ["\(packageRoot)/.build/release/clara", "\(packageRoot)/.build/debug/clara"]
        return builds.first { FileManager.default.isExecutableFile(atPath: $0) } ?? builds[0]
    }()

    /// The Python of the tests' virtual environment.
    static let python = "\(packageRoot)/.venv/bin/python"

    /// The real DICOM files that tests may use: `CLARA_TEST_DATA`, else `shared/data` beside the checkout.
    static let data: String = {
        if let named = ProcessInfo.processInfo.environment["CLARA_TEST_DATA"], !named.isEmpty { return named }
        return URL(filePath: packageRoot).deletingLastPathComponent().path + "/shared/data"
    }()

    static var hasClara: Bool { FileManager.default.isExecutableFile(atPath: clara) }
    static var hasData: Bool { FileManager.default.fileExists(atPath: "\(data)/volumes/ct-chest-lidc-0314") }
    static var hasPython: Bool { FileManager.default.isExecutableFile(atPath: python) }
    static var hasDCMTK: Bool { ForeignProgram.find("storescu") != nil && ForeignProgram.find("storescp") != nil }
    static var hasOrthanc: Bool { ForeignProgram.find("Orthanc") != nil }
    static var hasContainerTools: Bool {
        ["runc", "skopeo", "umoci", "docker-registry", "busybox"].allSatisfy { ForeignProgram.find($0) != nil }
    }
    /// Whether this process is root and may mount, which root of a container may not.
    static var isRoot: Bool {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("CapEff:") }
        let capabilities = line?.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) } ?? 0
        return geteuid() == 0 && capabilities & (1 << 21) != 0
    }
}
