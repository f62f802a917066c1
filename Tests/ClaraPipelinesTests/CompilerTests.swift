// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraPipelines
import Foundation
import Testing

@Suite("The compiler's one-file output")
struct CompilerTests {
    private static let main = DefinitionFile(
        path: "p.yaml",
        content: """
            api-version: 0.4.0
            name: multi
            parameters: { TAG: "3", GPUS: }
            orchestrator: Clara
            pull-secrets: [ngc-clara]
            operators:
            - import: { path: ops/reader.yaml, args: { ORDER: "up-${{ TAG }}" } }
            - name: lungs
              container: { image: example/lungs, tag: "${{ TAG }}" }
              requests: { gpu: "${{ GPUS }}" }
              models: [{ name: lung-model }]
              input: [{ from: READER, name: volume, path: /in }]
              output: [{ path: /out }]
            """.replacing("GPUS: }", with: "GPUS: ~ }"))

    private static let others = [
        DefinitionFile(
            path: "ops/reader.yaml",
            content: """
                name: reader
                parameters: { ORDER: none }
                container: { image: example/reader:2 }
                variables: { ORDER: "${{ ORDER }}" }
                services: [{ import: { path: ../services/infer.yaml } }]
                input: [{ path: /in }]
                output: [{ name: volume, path: /out }]
                """),
        DefinitionFile(
            path: "services/infer.yaml",
            content: """
                name: infer
                container: { image: example/infer, tag: 19.08-py3, command: [serve, --level, 2] }
                connections:
                  http: [{ name: INFER_URI, port: 8000 }, { name: ADMIN_URI }]
                  volume: [{ name: SCRATCH, path: /scratch }]
                variables: { LEVEL: 3 }
                requests: { gpu: 1 }
                """),
    ]

    @Test("has every import and parameter put in, in the shape that programs around the compiler read")
    func shape() throws {
        let yaml = try PipelineCompiler.resolvedFile([Self.main] + Self.others, variables: ["GPUS": "2"])
        #expect(
            yaml == """
                api-version: "0.4.0"
                name: multi
                orchestrator: Clara
                pull-secrets:
                - ngc-clara
                operators:
                - name: reader
                  container:
                    image: example/reader
                    tag: "2"
                  variables:
                    ORDER: up-3
                  input:
                  - path: /in
                    name: null
                  output:
                  - path: /out
                    name: volume
                  services:
                  - name: infer
                    container:
                      image: example/infer
                      tag: "19.08-py3"
                      command:
                      - serve
                      - "--level"
                      - "2"
                    connections:
                      http:
                      - name: INFER_URI
                        port: 8000
                      - name: ADMIN_URI
                        port: null
                      volume:
                      - name: SCRATCH
                        path: /scratch
                    variables:
                      LEVEL: "3"
                    requests:
                      gpu: 1
                - name: lungs
                  container:
                    image: example/lungs
                    tag: "3"
                  requests:
                    gpu: 2
                  models:
                  - name: lung-model
                  input:
                  - path: /in
                    from: reader
                    name: volume
                  output:
                  - path: /out

                """)
        let again = try PipelineDefinition.load([DefinitionFile(path: "out.yaml", content: yaml)])
        let whole = try PipelineDefinition.load([Self.main] + Self.others).resolved(with: ["GPUS": "2"])
        #expect(again.operators == whole.operators)
        #expect(try SchemaCheck(PipelineSchema.json()).faults(yaml) == [])
    }

    @Test("needs a value for every parameter that is used")
    func missingValue() {
        let error = #expect(throws: PipelineError.self) { try PipelineCompiler.resolvedFile([Self.main] + Self.others) }
        #expect(error?.kind == .variables)
        #expect(error?.message == "p.yaml:10:20: the parameter \"GPUS\" has no value: give it one, or a default")
    }

    @Test("has empty lists where programs around the compiler look without asking")
    func emptyLists() throws {
        let main = DefinitionFile(
            path: "p.yaml",
            content: """
                api-version: 0.3.0
                name: p
                operators:
                - name: a
                  container: { image: x }
                  services: [{ name: s, container: { image: example/s } }]
                """)
        let yaml = try PipelineCompiler.resolvedFile([main])
        #expect(
            yaml.hasSuffix(
                """
                  container:
                    image: x
                    tag: latest
                  input: []
                  services:
                  - name: s
                    container:
                      image: example/s
                      tag: latest
                    connections:
                      http: []

                """))
        #expect(try SchemaCheck(PipelineSchema.json()).faults(yaml) == [])
    }

    @Test("has the types of typed data in their long form")
    func types() throws {
        let main = DefinitionFile(
            path: "p.yaml",
            content: """
                api-version: 0.7.0
                name: p
                operators:
                - name: a
                  container: { image: x }
                  output: [{ name: o, type: u8 }, { name: p, type: stream, format: dicom, path: /o }]
                - name: b
                  container: { image: x }
                  input: [{ from: a, name: o, type: uint8 }]
                """)
        let yaml = try PipelineCompiler.resolvedFile([main])
        #expect(
            yaml.hasSuffix(
                """
                  output:
                  - name: o
                    type: array
                    element-type: uint8
                    shape: [1]
                  - path: /o
                    name: p
                    type: stream
                    element-type: dicom
                - name: b
                  container:
                    image: x
                    tag: latest
                  input:
                  - from: a
                    name: o
                    type: array
                    element-type: uint8
                    shape: [1]

                """))
        #expect(try SchemaCheck(PipelineSchema.json()).faults(yaml) == [])
    }

    @Test("finds imports of imports in the folder of the pipeline")
    func folder() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("clara-compile-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for file in [Self.main] + Self.others {
            let place = root.appendingPathComponent(file.path)
            try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.content.utf8).write(to: place)
        }
        let files = try DefinitionFolder.files(at: [root.path + "/p.yaml"])
        #expect(files.map { $0.path.dropFirst(root.path.count + 1) } == ["p.yaml", "ops/reader.yaml", "services/infer.yaml"])
        #expect(try PipelineCompiler.resolvedFile(files, variables: ["GPUS": "1"]).contains("INFER_URI"))
    }
}
