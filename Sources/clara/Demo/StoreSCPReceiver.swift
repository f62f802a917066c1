// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import ForeignPrograms
import Foundation

/// dcmtk's storescp as the PACS.
struct StoreSCPReceiver: DemoReceiver {
    let name = "storescp (dcmtk)"
    let port: Int
    private let directory: String
    private let process: ForeignProgram

    init(executable: String, plan: DemoPlan) throws {
        port = try FreePort.choose()
        directory = "\(plan.receivedDirectory)/files"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        process = try ForeignProgram(
            executable, ["--fork", "+B", "-aet", DemoPlan.receiverAETitle, "-od", directory, "+uf", String(port)],
            environment: ["TCP_NODELAY": "1"], outputPath: "\(plan.receivedDirectory)/storescp.log")
    }

    func ready() async throws {
        while !Self.listens(on: port) {
            guard process.isRunning else { throw DemoError(.unavailable, "storescp ended at once:\n\(process.logTail())") }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    func instancesByModality() async throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: directory) {
            let file = try DICOMFile.read(path: "\(directory)/\(name)", options: ReadOptions(metadataOnly: true))
            counts[file.dataSet.string(.modality) ?? "?", default: 0] += 1
        }
        return counts
    }

    func stop() async {
        await process.stop()
    }

    /// Whether the port is in the kernel's table of listeners; connecting would count as an association.
    private static func listens(on port: Int) -> Bool {
        let table = (try? String(contentsOfFile: "/proc/net/tcp", encoding: .utf8)) ?? ""
        let suffix = String(format: ":%04X", port)
        return table.split(separator: "\n").contains { line in
            let fields = line.split(separator: " ")
            return fields.count > 3 && fields[1].hasSuffix(suffix) && fields[3] == "0A"
        }
    }
}
