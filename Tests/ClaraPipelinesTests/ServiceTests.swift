// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraPipelines
import Testing

@Suite("Services and models")
struct ServiceTests {
    private static let main = """
        api-version: 0.4.0
        name: multi
        parameters: { TRTIS: 19.08-py3 }
        pull-secrets: [ngc-clara]
        operators:
        - name: lungs
          container: { image: example/lungs }
          services:
          - name: infer
            description: Inference
            container:
              image: nvcr.io/nvidia/tensorrtserver
              tag: ${{ TRTIS }}
              command: ["trtserver", "--model-store=$(NVIDIA_CLARA_SERVICE_DATA_PATH)/models"]
            connections:
              http:
              - name: INFER_URI
                port: 8000
              - name: ADMIN_URI
              volume:
              - { name: SCRATCH, path: /scratch/ }
              file:
              - { name: CACHE, path: /cache }
            requests: { gpu: 1, memory: 2048 }
            variables: { LEVEL: 3 }
          input: [{ path: /in }]
        - name: liver
          container: { image: example/liver }
          services:
          - import: { path: services/infer.yaml, args: { IGNORED: 1 } }
            requests: { memory: 4096 }
          models: [{ name: liver }, { name: LIVER }, { name: veins }]
          input: [{ path: /in }]
        """

    private static let shared = DefinitionFile(
        path: "services/infer.yaml",
        content: """
            api-version: 0.3.0
            name: inference
            container:
              image: nvcr.io/nvidia/tensorrtserver
              tag: 19.08-py3
              command: ["trtserver", "--model-store=$(NVIDIA_CLARA_SERVICE_DATA_PATH)/models"]
            connections: { http: [{ name: URI }] }
            variables: { MODE: fast }
            """)

    private func load() throws -> PipelineDefinition {
        try PipelineDefinition.load([DefinitionFile(path: "p.yaml", content: Self.main), Self.shared])
    }

    @Test("are read with their connections, and imported ones take what stands beside the import")
    func reading() throws {
        let definition = try load()
        let service = try #require(definition.operators[0].services.first)
        #expect(service.name == "infer" && service.description == "Inference")
        #expect(service.container.reference == "nvcr.io/nvidia/tensorrtserver:19.08-py3")
        #expect(
            service.connections == [
                ServiceConnection(kind: .http, name: "INFER_URI", port: 8000), ServiceConnection(kind: .http, name: "ADMIN_URI"),
                ServiceConnection(kind: .volume, name: "SCRATCH", path: "/scratch"),
                ServiceConnection(kind: .volume, name: "CACHE", path: "/cache"),
            ])
        #expect(service.requests == ResourceRequests(gpu: 1, memoryMB: 2048))
        #expect(service.variables == ["LEVEL": "3"])
        #expect(definition.operators[1].services.first?.requests == ResourceRequests(memoryMB: 4096))
        #expect(definition.operators[1].models == ["liver", "veins"])
    }

    @Test("tell their operators where they are")
    func environment() throws {
        let service = try #require(try load().operators[0].services.first)
        #expect(
            service.operatorVariables(host: "10.1.2.3", ports: ["ADMIN_URI": 9000, "INFER_URI": 1]) == [
                "INFER_URI": "10.1.2.3:8000", "ADMIN_URI": "10.1.2.3:9000", "SCRATCH": "/scratch", "CACHE": "/cache",
            ])
        #expect(
            service.operatorVariables(host: "fd00::1") == ["INFER_URI": "[fd00::1]:8000", "SCRATCH": "/scratch", "CACHE": "/cache"])
    }

    @Test("of one image, tag and command are one running service of the pipeline")
    func identity() throws {
        let services = try load().services
        #expect(services.count == 1)
        let service = try #require(services.first)
        #expect(service.operators == ["lungs", "liver"])
        #expect(service.definitions.map(\.name) == ["infer", "inference"])
        #expect(service.requests == ResourceRequests(gpu: 1, memoryMB: 4096))
        #expect(service.variables == ["LEVEL": "3", "MODE": "fast"])
        #expect(service.identity == ServiceIdentity(service.definitions[1].container))
    }

    @Test("are needs that a platform without them refuses with their places")
    func requirements() throws {
        let definition = try load()
        #expect(definition.requirements.map(\.feature) == [.pullSecrets, .services, .models, .models, .services])
        #expect(definition.requirements[1].operatorName == "lungs")
        try definition.requireSupport(by: [.pullSecrets, .services, .models])
        let error = #expect(throws: PipelineError.self) { try definition.requireSupport(by: [.pullSecrets, .models]) }
        #expect(error?.kind == .unsupported)
        #expect(
            error?.diagnostics.map(\.description) == [
                "p.yaml:9:11: the operator \"lungs\" needs the service \"infer\", and this platform does not offer services",
                "services/infer.yaml:2:7: the operator \"liver\" needs the service \"inference\", and this platform does not offer services",
            ])
        let all = #expect(throws: PipelineError.self) { try definition.requireSupport(by: []) }
        #expect(
            all?.diagnostics.first?.description
                == "p.yaml:4:16: the pipeline needs the pull secret \"ngc-clara\", and this platform does not offer pull secrets")
        let typed = try PipelineDefinition.load([
            DefinitionFile(
                path: "t.yaml",
                content:
                    "api-version: 0.5.0\nname: t\noperators: [{ name: a, container: { image: x }, output: [{ type: string }] }]\n")
        ])
        let memory = #expect(throws: PipelineError.self) { try typed.requireSupport(by: [.services]) }
        #expect(
            memory?.message
                == "t.yaml:3:66: the operator \"a\" needs an array of uint8 [-1], and this platform does not offer data in shared memory")
    }

    static let table: [FaultCase] = [
        FaultCase(
            name: "slips inside services",
            yaml: """
                api-version: 0.4.0
                name: p
                operators:
                - name: a
                  container: { image: x }
                  input: [{ path: /in }]
                  services:
                  - name: one
                    image: x
                  - name: two
                    container: { imag: x }
                    connection: {}
                    parameters: {}
                    services: []
                  - name: three
                    container: { image: x }
                    connections:
                      grpc: []
                      http:
                      - { port: 80 }
                      - { name: MY-URI, port: eighty, path: /x }
                      - { name: URI }
                      volume:
                      - { name: URI, path: /in/x }
                      - { name: DIR }
                      - { name: DIR2, path: relative, port: 1 }
                  - { name: THREE, container: { image: y } }
                  - five
                """,
            faults: [
                "8:5: the service \"one\" needs \"container\"",
                "9:5: the image belongs under \"container\"",
                "11:16: a container needs \"image\"",
                "11:18: a container has no property \"imag\"; did you mean \"image\"?",
                "12:5: the service \"two\" has no property \"connection\"; did you mean \"connections\"?",
                "13:5: a service is no template and has no parameters",
                "14:5: a service cannot list services",
                "18:7: \"connections\" has no property \"grpc\"; did you mean \"http\"?",
                "20:9: an http connection needs \"name\"",
                "20:17: \"port\" must be from 1024 to 65535, not 80",
                "21:17: \"MY-URI\" cannot name an environment variable: letters, digits and \"_\" are allowed, and no digit in front",
                "21:31: \"port\" must be a whole number, not \"eighty\"",
                "21:39: an http connection has no path; a volume has",
                "24:17: the operator \"a\" has a connection \"URI\" already",
                "24:28: \"/in/x\" lies inside \"/in\", another folder of the operator",
                "25:9: a volume connection needs \"path\"",
                "26:29: \"relative\" is not an absolute path; it must begin with \"/\"",
                "26:39: a volume has no port; an http connection has",
                "27:13: the operator \"a\" has a service \"THREE\" already; case does not tell names apart",
                "28:5: a service must be a map, not a single value",
            ]),
        FaultCase(
            name: "one running service with two values of a variable",
            yaml: """
                api-version: 0.4.0
                name: p
                operators:
                - { name: a, container: { image: x }, services: [{ name: s, container: { image: i }, variables: { A: 1 } }] }
                - { name: b, container: { image: x }, services: [{ name: t, container: { image: i }, variables: { A: 2 } }] }
                - { name: c, container: { image: x }, services: [{ name: t, container: { image: i, tag: o }, variables: { A: 3 } }] }
                """,
            faults: [
                "5:58: the service \"t\" has the image, tag and command of \"s\" of the operator \"a\", which makes them one running service; "
                    + "its variable \"A\" cannot have two values"
            ]),
        FaultCase(
            name: "versions inside a document",
            yaml: """
                api-version: 0.4.0
                name: p
                operators:
                - { name: a, api-version: 0.5.0, container: { image: x } }
                - { name: b, api-version: soon, container: { image: x }, services: [{ name: s, api-version: 0.7.0, container: { image: x } }] }
                - { name: c, api-version: 0.3.0, container: { image: x } }
                """,
            faults: [
                "4:27: the operator \"a\" needs api-version 0.5.0, and its document has 0.4.0",
                "5:27: \"api-version\" of the operator \"b\" must be one of 0.1.0, 0.2.0, 0.3.0, 0.4.0, 0.5.0, 0.6.0, 0.7.0, not \"soon\"",
                "5:93: the service \"s\" needs api-version 0.7.0, and its document has 0.4.0",
            ]),
    ]

    @Test("that are wrong are told with line and column", arguments: table)
    func faults(_ item: FaultCase) {
        #expect(FaultCase.found(item.yaml) == item.faults)
    }

    @Test("imported wrongly are told at their place, and an import never goes in circles")
    func imports() {
        let main = DefinitionFile(
            path: "p.yaml",
            content: """
                api-version: 0.5.0
                name: p
                parameters: { X: 1 }
                operators:
                - import: { path: ops/a.yaml }
                - name: b
                  container: { image: x }
                  services:
                  - import: { path: p.yaml }
                  - import: { path: none.yaml }
                  - import: { path: other.yaml }
                  - import: { path: ops/a.yaml }
                  - import: { path: s.yaml }
                    ports: 1
                """)
        let step = DefinitionFile(
            path: "ops/a.yaml",
            content: """
                api-version: 0.4.0
                name: a
                container: { image: x }
                input: [{ path: /in, type: stream }]
                services:
                - import: { path: a.yaml }
                - import: { path: ../p.yaml }
                - import: { path: ../../up.yaml }
                """)
        let other = DefinitionFile(path: "other.yaml", content: "api-version: 0.5.0\nname: o\noperators: []\n")
        let service = DefinitionFile(
            path: "s.yaml", content: "api-version: 0.6.0\nname: s\ncontainer: { image: \"${{ X }}\" }\nimport: {}\n")
        #expect(
            FaultCase.found([main, step, other, service]) == [
                "p.yaml:9:21: the pipeline imports itself",
                "p.yaml:10:21: the file \"none.yaml\" is not among the files of the definition",
                "p.yaml:11:21: \"other.yaml\" is a pipeline; only services can be imported here",
                "p.yaml:14:5: an imported service has no property \"ports\"; did you mean \"connections\"?",
                "ops/a.yaml:4:1: a service has no inputs; its operators have",
                "ops/a.yaml:4:22: \"type\" needs api-version 0.5.0 or later",
                "ops/a.yaml:5:1: a service cannot list services",
                "ops/a.yaml:6:19: the file imports itself",
                "ops/a.yaml:7:19: the pipeline cannot be imported",
                "ops/a.yaml:8:19: the file \"../../up.yaml\" is not among the files of the definition",
                "s.yaml:1:14: the service needs api-version 0.6.0, and the pipeline that imports it has 0.5.0",
                "s.yaml:3:21: \"X\" is not a parameter here",
                "s.yaml:4:1: imports can stand only in the lists of operators and services",
            ])
    }
}
