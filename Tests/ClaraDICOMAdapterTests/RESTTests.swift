// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraDICOMAdapter
import ClaraErrors
import DICOMNetwork
import Foundation
import Logging
import NIOHTTP1
import Testing

@Suite(.timeLimit(.minutes(3)))
struct RESTTests {
    @Test("an AE title is created with its defaults, in force at once, shown, and removed again")
    func applications() async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { configuration in
            configuration.aeTitles = []
        } _: { adapter, folder in
            let path = "/api/config/claraaetitle"
            #expect(try await adapter.rest(.GET, path).body == "[]")
            let body = "{\"aeTitle\":\"KNEE AI\",\"processorSettings\":{\"timeout\":\"0.1\",\"pipeline-main\":\"lungs\"}}"
            let created = try await adapter.rest(.POST, path, body)
            #expect(created.status == 201 && created.location == "\(path)/KNEE%20AI")
            #expect(
                Set(created.object.keys) == [
                    "name", "aeTitle", "overwriteSameInstance", "ignoredSopClasses", "processor", "processorSettings",
                ])
            #expect(created.object["name"] as? String == "KNEE AI")
            #expect(try await send(try TestInstance.series(1, in: folder), to: adapter.dicomPort, called: "KNEE AI") == [.success])
            try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            #expect(try await adapter.rest(.GET, "\(path)/knee%20ai").object["aeTitle"] as? String == "KNEE AI")
            #expect(try await adapter.rest(.GET, path).array.count == 1)
            #expect(try await adapter.rest(.POST, path, body).status == 400, "there is one already")
            let removed = try await adapter.rest(.DELETE, "/API/Config/ClaraAeTitle/KNEE%20AI")
            #expect(removed.status == 200 && removed.object["aeTitle"] as? String == "KNEE AI")
            #expect(try await adapter.rest(.GET, "\(path)/KNEE%20AI").status == 404)
            #expect(try await adapter.rest(.DELETE, "\(path)/KNEE%20AI").status == 404)
            await #expect(throws: DICOMNetworkError.self) {
                try await send(try TestInstance.series(1, in: folder), to: adapter.dicomPort, called: "KNEE AI")
            }
        }
    }

    @Test("sources and destinations are created, shown and removed")
    func sourcesAndDestinations() async throws {
        try await AdapterFixture.run(platform: MemoryPlatform()) { adapter, _ in
            let source = "{\"aeTitle\":\"CT1\",\"hostIp\":\"10.0.0.7\"}"
            #expect(try await adapter.rest(.POST, "/api/config/sourceaetitle", source).status == 201)
            #expect(try await adapter.rest(.POST, "/api/config/sourceaetitle", source).status == 400)
            #expect(
                try await adapter.rest(.GET, "/api/config/sourceaetitle/CT1").object as? [String: String] == [
                    "aeTitle": "CT1", "hostIp": "10.0.0.7",
                ])
            #expect(try await adapter.rest(.DELETE, "/api/config/sourceaetitle/CT1").status == 200)
            let destination = "{\"name\":\"North\",\"aeTitle\":\"PACS\",\"hostIp\":\"pacs\",\"port\":104}"
            let created = try await adapter.rest(.POST, "/api/config/destinationaetitle", destination)
            #expect(created.status == 201 && created.object["port"] as? Int == 104)
            #expect(
                try await adapter.rest(
                    .POST, "/api/config/destinationaetitle",
                    destination.lowercased().replacing("aetitle", with: "aeTitle").replacing("hostip", with: "hostIp")
                ).status == 400)
            #expect(try await adapter.rest(.GET, "/api/config/destinationaetitle/NORTH").object["name"] as? String == "North")
            #expect(try await adapter.rest(.DELETE, "/api/config/destinationaetitle/north").status == 200)
            #expect(try await adapter.rest(.GET, "/api/config/destinationaetitle").body == "[]")
        }
    }

    @Test("what is declared in the configuration is shown, cannot be removed, and goes when it is declared no more")
    func declared() async throws {
        try await withTemporaryFolder { folder in
            try await AdapterFixture.run(in: folder, platform: MemoryPlatform()) { configuration in
                configuration.sources = [SourceEntity(aeTitle: "CT1", hostIp: "127.0.0.1")]
                configuration.destinations = [DestinationEntity(name: "D", aeTitle: "D", hostIp: "h", port: 104)]
            } _: { adapter in
                for path in ["claraaetitle/CLARA", "sourceaetitle/CT1", "destinationaetitle/D"] {
                    let answer = try await adapter.rest(.DELETE, "/api/config/\(path)")
                    #expect(answer.status == 409 && answer.type == "application/problem+json")
                    #expect((answer.object["detail"] as? String)?.contains("declared in the configuration") == true)
                }
                let body = "{\"aeTitle\":\"KEPT\",\"processorSettings\":{\"pipeline-main\":\"lungs\"}}"
                #expect(try await adapter.rest(.POST, "/api/config/claraaetitle", body).status == 201)
            }
            try await AdapterFixture.run(in: folder, platform: MemoryPlatform()) { configuration in
                configuration.aeTitles = []
            } _: { adapter in
                let applications = try await adapter.rest(.GET, "/api/config/claraaetitle").array
                let sources = try await adapter.rest(.GET, "/api/config/sourceaetitle").array
                #expect(applications.compactMap { $0["aeTitle"] as? String } == ["KEPT"] && sources.isEmpty)
            }
        }
    }

    @Test(
        "a bad entity is refused with all that is wrong",
        arguments: [
            ("claraaetitle", "{", ["not valid JSON"]), ("claraaetitle", "{}", ["aeTitle is missing"]),
            (
                "claraaetitle",
                "{\"aeTitle\":\"\",\"ignoredSopClasses\":[\"x\"],\"processor\":\"Other\",\"processorSettings\":{\"colour\":\"red\"}}",
                ["aeTitle is blank", "\"x\" is not a UID", "no processor \"Other\"", "colour", "no pipeline is named"]
            ),
            ("sourceaetitle", "{\"aeTitle\":\"A\\\\B\",\"hostIp\":\" \"}", ["not an AE title", "hostIp is blank"]),
            ("destinationaetitle", "{\"aeTitle\":\"A\",\"hostIp\":\"h\",\"port\":\"104\"}", ["port is not of the expected type"]),
            ("destinationaetitle", "{\"aeTitle\":\"A\",\"hostIp\":\"h\",\"port\":0}", ["port is 0, not 1 to 65535"]),
        ])
    func badEntities(kind: String, body: String, words: [String]) async throws {
        try await AdapterFixture.run(platform: MemoryPlatform()) { adapter, _ in
            let answer = try await adapter.rest(.POST, "/api/config/\(kind)", body)
            #expect(answer.status == 400 && answer.type == "application/problem+json")
            for words in words { #expect((answer.object["detail"] as? String)?.contains(words) == true, "\(words) in \(answer.body)") }
        }
    }

    @Test("health tells the services and the open associations")
    func health() async throws {
        try await AdapterFixture.run(platform: MemoryPlatform()) { adapter, folder in
            let path = try TestInstance.series(1, in: folder)[0]
            let file = try InstanceFile(path: path)
            let peer = DICOMPeer(host: "127.0.0.1", port: adapter.dicomPort, calledAETitle: "CLARA")
            try await DICOMClient.withAssociation(to: peer, contexts: ContextPlan.contexts(for: [file.identity])[0]) { _ in
                let status = try await adapter.rest(.GET, "/health/status").object
                #expect(status["activeDimseConnections"] as? Int == 1)
                let services = try #require(status["services"] as? [String: String])
                #expect(services.count == 5 && services.values.allSatisfy { $0 == "Running" })
            }
            for path in ["/health/live", "/health/ready"] {
                let answer = try await adapter.rest(.GET, path)
                #expect(answer.status == 200 && answer.body == "Healthy")
            }
            #expect(try await adapter.rest(.GET, "/metrics").body.contains("clara_dicom_associations"))
            #expect(try await adapter.rest(.GET, "/api/submissions?state=lost").status == 400)
        }
    }

    @Test("bad settings are refused with every fault in one message")
    func badSettings() async throws {
        await #expect {
            try await AdapterFixture.run(platform: MemoryPlatform()) { configuration in
                configuration.restPort = -1
                configuration.sending.aeTitle = ""
            } _: { _, _ in
            }
        } throws: { error in
            let message = (error as? AdapterError)?.message ?? ""
            return message.contains("restPort") && message.contains("sending.aeTitle")
        }
    }
}
