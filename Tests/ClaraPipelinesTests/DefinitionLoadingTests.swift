// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines
import Testing

@Suite("Loading a definition")
struct DefinitionLoadingTests {
    private func load(_ yaml: String) throws -> PipelineDefinition {
        try PipelineDefinition.load([DefinitionFile(path: "pipeline.yaml", content: yaml)])
    }

    @Test("gives everything the language can say")
    func everything() throws {
        let definition = try load(
            """
            #!/bin/bash
            api-version: 0.4.0
            name: chest-ct
            description: "Lungs of a
              chest CT"
            orchestrator: Clara
            pull-secrets:
            - ngc-clara
            timeout: 3600
            parameters:
              TAG: "2.1"
            operators:
            - name: segment
              description: Finds lungs
              container:
                image: registry.example:5000/clara/segment
                tag: ${{TAG}}
                command: ["run", "--level", 3, ""]
              models:
              - name: lungs
              requests: { cpu: 2, gpu: "1", memory: 6144, shared-memory: 64, network: yes }
              variables:
                CLARA_TRACE: 2
                RATIO: 0.5
                EMPTY:
                EXTENSION: '.nii'
              timeout: 600
              input:
              - from: Reader
                name: VOLUME
                path: /input/
              - name: scan
                path: /scan
              output:
              - name: labels
                path: /output/labels
              - name: log
                path: /output/log
            - name: reader
              container: { image: example/reader }
              input: [{ path: /input }]
              output: [{ name: volume, path: /output }]
            """)
        #expect(definition.apiVersion == APIVersion(0, 4, 0))
        #expect(definition.name == "chest-ct")
        #expect(definition.description == "Lungs of a chest CT")
        #expect(definition.orchestrator == .clara)
        #expect(definition.pullSecrets == ["ngc-clara"])
        #expect(definition.timeoutSeconds == 3600)
        #expect(definition.parameters == ["TAG": "2.1"])
        #expect(definition.unresolvedParameters.isEmpty)
        #expect(definition.operators.map(\.name) == ["segment", "reader"])
        #expect(definition.graph.order == ["reader", "segment"])
        let segment = try #require(definition.operatorDefinition(named: "Segment"))
        #expect(segment.container.reference == "registry.example:5000/clara/segment:2.1")
        #expect(segment.container.command == ["run", "--level", "3", ""])
        #expect(segment.models == ["lungs"])
        #expect(segment.requests == ResourceRequests(cpu: 2, gpu: 1, memoryMB: 6144, sharedMemoryMB: 64, network: true))
        #expect(segment.requests.memoryBytes == 6_442_450_944)
        #expect(segment.variables == ["CLARA_TRACE": "2", "RATIO": "0.5", "EMPTY": "", "EXTENSION": ".nii"])
        #expect(segment.timeoutSeconds == 600)
        #expect(
            segment.inputs == [
                OperatorInput(from: "reader", name: "volume", path: "/input"), OperatorInput(name: "scan", path: "/scan"),
            ])
        #expect(
            segment.outputs == [OperatorOutput(name: "labels", path: "/output/labels"), OperatorOutput(name: "log", path: "/output/log")])
        let reader = try #require(definition.operatorDefinition(named: "reader"))
        #expect(reader.container == ContainerDefinition(image: "example/reader", tag: "latest", command: []))
        #expect(reader.requests == ResourceRequests())
        #expect(reader.inputs == [OperatorInput(path: "/input")])
    }

    @Test("accepts every version up to 0.7.0", arguments: ["0.1.0", "0.2.0", "0.3.0", "0.4.0", "0.5.0", "0.6.0", "0.7.0"])
    func versions(_ version: String) throws {
        let definition = try load("api-version: \(version)\nname: p\noperators: [{ name: a, container: { image: x } }]\n")
        #expect(definition.apiVersion.description == version)
    }

    @Test(
        "takes the tag and the digest out of an image's name",
        arguments: [
            ("example/a:1.2", "example/a:1.2", "1.2"), ("localhost:5000/a", "localhost:5000/a:latest", "latest"),
            ("nvcr.io/nvidia/clara/x", "nvcr.io/nvidia/clara/x:latest", "latest"),
            ("example/a@sha256:00ff", "example/a@sha256:00ff", "latest"),
        ])
    func images(_ image: String, _ reference: String, _ tag: String) throws {
        let definition = try load("api-version: 0.4.0\nname: p\noperators: [{ name: a, container: { image: \"\(image)\" } }]\n")
        #expect(definition.operators[0].container.reference == reference)
        #expect(definition.operators[0].container.tag == tag)
    }

    @Test("follows aliases")
    func aliases() throws {
        let definition = try load(
            """
            api-version: 0.4.0
            name: p
            operators:
            - { name: a, container: &image { image: example/a }, requests: &small { cpu: 1 } }
            - { name: b, container: *image, requests: *small }
            """)
        #expect(definition.operators[1].container.image == "example/a")
        #expect(definition.operators[1].requests.cpu == 1)
    }

    @Test("takes an input without a name as everything its operator wrote")
    func wholeResults() throws {
        let definition = try load(
            """
            api-version: 0.4.0
            name: p
            operators:
            - { name: a, container: { image: x }, output: [{ name: m, path: /m }, { name: n, path: /n }] }
            - { name: b, container: { image: x }, input: [{ from: a, name: null, path: /in }] }
            """)
        #expect(definition.operators[1].inputs == [OperatorInput(from: "a", path: "/in")])
    }

    @Test("needs a file, and each file once")
    func fileSets() throws {
        let none = #expect(throws: PipelineError.self) { try PipelineDefinition.load([]) }
        #expect(none?.message == "pipeline:1:1: a definition needs at least one file")
        let file = DefinitionFile(
            path: "a/p.yaml", content: "api-version: 0.4.0\nname: p\noperators: [{ name: a, container: { image: x } }]\n")
        let twice = #expect(throws: PipelineError.self) {
            try PipelineDefinition.load([file, DefinitionFile(path: "./a/P.yaml", content: "x")])
        }
        #expect(twice?.message == "./a/P.yaml:1:1: a file of this path is in the definition already")
    }

    @Test("counts columns in characters, whatever their size")
    func columns() throws {
        let flow = #expect(throws: PipelineError.self) { try load("{ api-version: 0.4.0, description: 🫁é, name: a b }") }
        #expect(flow?.diagnostics.map { "\($0.line):\($0.column)" } == ["1:1", "1:46"])
    }
}
