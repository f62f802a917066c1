// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraDICOMAdapter
import ClaraResultsAPI
import DICOM
import DICOMNetwork
import Foundation
import NIOHTTP1
import Testing

@Suite(.timeLimit(.minutes(3)))
struct PrivacyTests {
    /// What nobody may read in a log, by the attribute that holds it.
    private static let secrets: [(tag: DICOM.Tag, text: String)] = [
        (.patientName, "ZZDOE^QXJANE"), (.patientID, "ZZPID-77431"), (.accessionNumber, "ZZACC-9123"),
        (.patientBirthDate, "19330417"), (.studyDescription, "ZZKNEE PAIN"),
    ]

    private static func dataSet(_ sop: String) -> DataSet {
        var dataSet = TestInstance.dataSet(sop: sop)
        for secret in secrets { dataSet.set(secret.tag, secret.text) }
        return dataSet
    }

    @Test("no log of the default level tells who the patient is, from the reception over faults on the way to the delivery")
    func patientsStayUnknown() async throws {
        let log = TestLog()
        let platform = MemoryPlatform()
        let receiver = Receiver()
        receiver.refuse("1.2.3.8", with: .cannotUnderstand)
        let name = "/input/dcm/ZZPID-77431/1.2.3.1/1.2.3.1.1/1.2.3.7.dcm"
        platform.set(
            .before(PlatformError(.missingFile, "cannot write \(name); the folder /input/dcm/ZZPID-77431 is full"), times: 1), for: .upload)
        try await withTemporaryFolder { folder in
            try await receiver.run { port in
                try await ResultsFixture.run(in: "\(folder)/results", log: log) { client in
                    try await AdapterFixture.run(in: "\(folder)/data", platform: platform, results: client.baseURL, log: log) {
                        configuration in
                        configuration.destinations = [DestinationEntity(name: "PACS", aeTitle: "PACS", hostIp: "127.0.0.1", port: port)]
                        configuration.aeTitles = [AdapterFixture.application(["groupBy": "PatientID"])]
                        configuration.submission.uploadsMetadata = true
                        configuration.submission.metadataTags = ["PatientName", "PatientID"]
                    } _: { adapter in
                        var incomplete = Self.dataSet("1.2.3.6")
                        incomplete.remove(.studyInstanceUID)
                        let paths = try [incomplete, Self.dataSet("1.2.3.7"), Self.dataSet("1.2.3.7")].map {
                            try TestInstance.write($0, in: folder)
                        }
                        let statuses = try await send(paths, to: adapter.dicomPort)
                        #expect(statuses == [.dataSetDoesNotMatchSOPClass, .success, .success])
                        try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
                        let payload = platform.jobs[0].job.payloadID
                        platform.put(try DICOMFile(dataSet: Self.dataSet("1.2.3.8")).encoded(), "/operators/writer/a.dcm", in: payload)
                        let task = try await client.register(
                            ResultRegistration(
                                jobId: platform.jobs[0].job.id, pipelineId: "p", payloadId: payload, agent: "ClaraSCU",
                                parameters: "PACS", uris: ["operators/writer/a.dcm"]))
                        try await eventually("it was refused") { try await client.task(task.taskId).retries > 0 }
                        receiver.refuse("1.2.3.8", with: nil)
                        try await eventually("the task succeeds") { try await client.task(task.taskId).state == .succeeded }
                    }
                }
            }
        }
        let lines = log.lines
        for words in [
            "association accepted", "operation refused", "submission step failed", "group complete", "job started", "task registered",
            "results not delivered", "results delivered", "association ended",
        ] {
            #expect(lines.contains { $0.contains(words) }, "nothing was logged of: \(words)")
        }
        let words = Self.secrets.flatMap { [$0.text] + $0.text.split { "^ ".contains($0) }.map(String.init) }
        let telling = lines.filter { line in words.contains { line.contains($0) } }
        #expect(telling.isEmpty)
    }
}
