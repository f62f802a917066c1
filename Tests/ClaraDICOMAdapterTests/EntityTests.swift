// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import DICOM
import Foundation
import Testing

@testable import ClaraDICOMAdapter

@Suite(.timeLimit(.minutes(3)))
struct EntityTests {
    @Test("settings are read with their defaults")
    func defaults() throws {
        let settings = try ProcessorSettings(["pipeline-main": "x"], minimumTimeout: 5)
        #expect(settings.timeout == 5 && settings.retryDelay == 5)
        #expect(settings.priority == .normal && settings.groupBy == .studyInstanceUID)
        #expect(settings.pipelines == [PipelineBinding(name: "main", reference: "x")])
    }

    @Test("all settings are read, keys in any case, pipelines in the order of their names")
    func allSettings() throws {
        let id = "0F1E2D3C-4B5A-6978-8796-A5B4C3D2E1F0"
        let settings = try ProcessorSettings(
            [
                "Timeout": "20", "JOBRETRYDELAY": "100", "priority": "Higher", "groupBy": "0020,000E", "Pipeline-b": id,
                "pipeline-a": "by name",
            ], minimumTimeout: 5)
        #expect(settings.timeout == 20 && settings.retryDelay == 0.1 && settings.priority == .higher)
        #expect(settings.groupBy == .seriesInstanceUID)
        #expect(settings.pipelines.map(\.pipelineID) == [nil, "0f1e2d3c4b5a69788796a5b4c3d2e1f0"] || settings.pipelines.count == 2)
        #expect(Set(settings.pipelines.map(\.name)) == ["a", "b"])
    }

    @Test(
        "whole seconds are raised to the least allowed, a number with a decimal point is not",
        arguments: [("0", 5.0, 5.0), ("3", 5, 5), ("7", 5, 7), ("0.5", 5, 0.5), ("3.0", 5, 3), ("0", 0, 0), ("2", 0, 2)])
    func timeouts(text: String, minimum: Double, expected: Double) throws {
        #expect(try ProcessorSettings(["timeout": text, "pipeline-a": "x"], minimumTimeout: minimum).timeout == expected)
    }

    @Test("all faults of settings are told at once")
    func faults() {
        #expect {
            try ProcessorSettings(
                [
                    "timeout": "-1", "jobRetryDelay": "soon", "priority": "urgent", "groupBy": "NoSuchTag", "colour": "red",
                    "pipeline-": "x",
                ],
                minimumTimeout: 5)
        } throws: { error in
            let message = (error as? AdapterError)?.message ?? ""
            return [
                "timeout", "jobRetryDelay", "lower, normal, higher, immediate", "NoSuchTag", "colour", "names no pipeline",
                "no pipeline is named",
            ]
            .allSatisfy { message.contains($0) }
        }
    }

    @Test("an entity has its AE title for a name and the reference's processor unless it says otherwise")
    func decoding() throws {
        let entity = try JSONDecoder().decode(ApplicationEntity.self, from: Data("{\"aeTitle\":\"KNEE\"}".utf8))
        #expect(entity.name == "KNEE" && !entity.overwriteSameInstance && entity.ignoredSopClasses.isEmpty)
        #expect(entity.processor == "Nvidia.Clara.DicomAdapter.Server.Processors.AeTitleJobProcessor, Nvidia.Clara.DicomAdapter")
        #expect(entity.faults(minimumTimeout: 5).count == 1, "only the pipeline is missing")
    }

    @Test(
        "AE titles follow the standard's rule",
        arguments: [
            ("A", true), ("SIXTEEN-LETTERS-", true), ("SEVENTEEN-LETTERS", false), ("", false), ("  ", false), ("A\\B", false),
            ("Ä", false),
        ])
    func aeTitles(title: String, isValid: Bool) {
        #expect(SourceEntity(aeTitle: title, hostIp: "10.0.0.1").faults().isEmpty == isValid)
    }

    @Test("a destination needs an address and a port", arguments: [("", 104), ("a b", 104), ("pacs", 0), ("pacs", 65_536)])
    func destinations(host: String, port: Int) {
        #expect(DestinationEntity(name: "D", aeTitle: "D", hostIp: host, port: port).faults().count == 1)
        #expect(DestinationEntity(name: "D", aeTitle: "D", hostIp: "pacs.example.org", port: 104).faults().isEmpty)
    }

    @Test("a configuration tells all its faults, those of its entities with their places")
    func configuration() {
        var configuration = DICOMAdapterConfiguration(dataDirectory: "")
        configuration.dicomPort = 70_000
        configuration.receiving.verificationTransferSyntaxes = ["1.2.3"]
        configuration.sending.failureThreshold = 2
        configuration.storage.watermarkPercent = 0
        configuration.aeTitles = [AdapterFixture.application(), AdapterFixture.application(["groupBy": "?"])]
        configuration.destinations = [
            DestinationEntity(name: "a", aeTitle: "A", hostIp: "h", port: 1),
            DestinationEntity(name: "A", aeTitle: "A", hostIp: "h", port: 1),
        ]
        let faults = configuration.faults().joined(separator: "\n")
        for words in [
            "dataDirectory", "dicomPort is 70000", "\"1.2.3\" is not a transfer syntax", "failureThreshold", "watermarkPercent",
            "aeTitles[1]: processorSettings: groupBy", "the AE title CLARA is there twice", "the name a is there twice",
        ] {
            #expect(faults.contains(words), "\(words) is missing in \(faults)")
        }
    }

    @Test(
        "job names are made of the AE title, the pipeline and the time, cleaned and cut",
        arguments: [
            ("KNEE_AI", "Meniscus v2", "knee-ai-meniscus-v2-20231114221320"), ("-A-", "..", "a-20231114221320"),
            ("AE", String(repeating: "x", count: 80), "ae-" + String(repeating: "x", count: 60)),
            ("AE", String(repeating: "x", count: 59) + "é", "ae-" + String(repeating: "x", count: 59)),
        ])
    func jobNames(aeTitle: String, pipeline: String, expected: String) {
        #expect(JobName.make(aeTitle: aeTitle, pipeline: pipeline, time: Date(timeIntervalSince1970: 1_700_000_000)) == expected)
    }

    @Test(
        "nothing of a stranger's text leads out of a folder",
        arguments: [
            ("", "_"), ("..", "_."), (".hidden", "_hidden"), ("../../etc/passwd", "_._.._etc_passwd"), ("A/B\\C:D", "A_B_C_D"),
            ("Müller^Hans", "M__ller_Hans"), ("1.2.840", "1.2.840"), ("a\u{0}b", "a_b"),
        ])
    func fileNames(text: String, expected: String) {
        #expect(FileNameComponent.make(text) == expected)
        #expect(FileNameComponent.make(String(repeating: text + "x", count: 100)).utf8.count <= 64)
    }

    @Test(
        "destinations are named by a JSON string, a JSON array, or plain text",
        arguments: [
            ("\"PACS1\"", ["PACS1"]), ("[\"A\",\"B\"]", ["A", "B"]), ("PACS1", ["PACS1"]), (" \"A\" ", ["A"]), ("[\"A\",\"a\"]", ["A"]),
        ])
    func destinationNames(parameters: String, expected: [String]) throws {
        #expect(try DestinationNames.parse(parameters) == expected)
    }

    @Test("parameters that name no destination are refused", arguments: ["", "  ", "[]", "[\"\"]", "{\"a\":1}", "[1]", "\"\"", "[\"A\""])
    func badDestinationNames(parameters: String) {
        #expect(throws: AdapterError.self) { try DestinationNames.parse(parameters) }
    }

    @Test("metadata count the instances and give every distinct value of a tag")
    func jobMetadata() {
        func instance(_ metadata: [String: [String]]?) -> InstanceRecord {
            InstanceRecord(
                groupID: "g", sopInstanceUID: "1", sopClassUID: "1", patientID: "", studyInstanceUID: "", seriesInstanceUID: "",
                callingAETitle: "", remoteHost: "", path: "", size: 0, revision: 1, metadata: metadata, stored: Date())
        }
        let metadata = JobMetadata.make(of: [
            instance(["00080060": ["CT"], "0008103E": ["axial"]]), instance(["00080060": ["CT"], "0008103E": ["sagittal", "axial"]]),
            instance(nil),
        ])
        #expect(metadata == ["Instances": "3", "00080060": "CT", "0008103E-0": "axial", "0008103E-1": "sagittal"])
    }
}
