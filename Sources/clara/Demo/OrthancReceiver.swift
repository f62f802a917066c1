// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import AsyncHTTPClient
import ClaraErrors
import ForeignPrograms
import Foundation
import NIOCore
import NIOFoundationCompat
import NIOHTTP1

/// Orthanc as the PACS, started on free ports with an empty store.
struct OrthancReceiver: DemoReceiver {
    let name = "Orthanc"
    let port: Int
    private let restPort: Int
    private let process: ForeignProgram

    init(executable: String, plan: DemoPlan) throws {
        port = try FreePort.choose()
        restPort = try FreePort.choose()
        let store = "\(plan.receivedDirectory)/orthanc"
        try FileManager.default.createDirectory(atPath: store, withIntermediateDirectories: true)
        let configuration: [String: Any] = [
            "Name": "PACS", "DicomAet": DemoPlan.receiverAETitle, "DicomPort": port, "HttpPort": restPort, "StorageDirectory": store,
            "IndexDirectory": store, "RemoteAccessAllowed": false, "AuthenticationEnabled": false, "DicomServerEnabled": true,
            "DicomAlwaysAllowStore": true, "DicomAlwaysAllowEcho": true, "Plugins": [String](),
        ]
        let file = "\(plan.receivedDirectory)/orthanc.json"
        try JSONSerialization.data(withJSONObject: configuration, options: [.prettyPrinted, .sortedKeys]).write(to: URL(filePath: file))
        // dcmtk inside Orthanc leaves Nagle's algorithm on unless it is told, which costs 40 ms an answer.
        process = try ForeignProgram(
            executable, [file], environment: ["TCP_NODELAY": "1"], outputPath: "\(plan.receivedDirectory)/orthanc.log")
    }

    func ready() async throws {
        while (try? await get("/system")) == nil {
            guard process.isRunning else { throw DemoError(.unavailable, "Orthanc ended at once:\n\(process.logTail())") }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    func instancesByModality() async throws -> [String: Int] {
        var counts: [String: Int] = [:]
        let series = try JSONDecoder().decode([OrthancSeries].self, from: try await get("/series?expand"))
        for one in series { counts[one.mainDicomTags.modality ?? "?", default: 0] += one.instances.count }
        return counts
    }

    func stop() async {
        await process.stop()
    }

    private func get(_ path: String) async throws -> Data {
        let response = try await HTTPClient.shared.execute(
            HTTPClientRequest(url: "http://127.0.0.1:\(restPort)\(path)"), timeout: .seconds(10))
        guard response.status == .ok else { throw DemoError(.unavailable, "Orthanc answers \(response.status) to \(path)") }
        return Data(buffer: try await response.body.collect(upTo: 64 * 1024 * 1024))
    }
}
