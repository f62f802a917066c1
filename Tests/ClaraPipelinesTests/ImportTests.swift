// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines
import Foundation
import Testing

@Suite("Imports")
struct ImportTests {
    private static let reader = DefinitionFile(
        path: "/home/me/pipes/ops/reader.yaml",
        content: """
            api-version: 0.4.0
            name: reader
            parameters: { SLICE_ORDER: none, TAG: "1" }
            container: { image: example/reader, tag: "${{ TAG }}" }
            variables: { ORDER: "${{ SLICE_ORDER }}" }
            requests: { cpu: 4 }
            input:
            - { path: /input }
            output:
            - { name: volume, path: /output }
            """)

    private func main(_ operators: String, parameters: String = "{ MODEL_TAG: \"3\" }") -> DefinitionFile {
        DefinitionFile(
            path: "/home/me/pipes/pipeline.yaml",
            content: "api-version: 0.4.0\nname: knee-mri\nparameters: \(parameters)\noperators:\n\(operators)\n")
    }

    private func faults(_ files: [DefinitionFile]) -> [String] {
        do {
            _ = try PipelineDefinition.load(files)
            return []
        } catch {
            return error.diagnostics.map(\.description)
        }
    }

    @Test("take arguments, and what stands beside them replaces the imported property as a whole")
    func override() throws {
        let definition = try PipelineDefinition.load([
            main(
                """
                - import:
                    path: ops/reader.yaml
                    args: { SLICE_ORDER: ascending, tag: "v${{ MODEL_TAG }}" }
                  name: mri-reader
                  requests: { memory: 512 }
                - import: { path: ./ops/../ops/Reader.yaml }
                - name: cartilage
                  container: { image: example/cartilage, tag: "${{ MODEL_TAG }}" }
                  input: [{ from: mri-reader, name: volume, path: /a }, { from: reader, name: volume, path: /b }]
                """), Self.reader,
        ])
        #expect(definition.operators.map(\.name) == ["mri-reader", "reader", "cartilage"])
        #expect(definition.operators[0].container.tag == "v3")
        #expect(definition.operators[0].variables == ["ORDER": "ascending"])
        #expect(definition.operators[0].requests == ResourceRequests(memoryMB: 512))
        #expect(definition.operators[1].variables == ["ORDER": "none"])
        #expect(definition.operators[1].requests == ResourceRequests(cpu: 4))
        #expect(definition.graph.levels == [["mri-reader", "reader"], ["cartilage"]])
        #expect(definition.files.count == 2)
    }

    @Test("pass an argument that depends on a variable on to the start of the job")
    func pendingArgument() throws {
        let definition = try PipelineDefinition.load([
            main("- import: { path: ops/reader.yaml, args: { TAG: \"${{ T }}\" } }", parameters: "{ T: }"), Self.reader,
        ])
        #expect(definition.unresolvedParameters == ["T"])
        #expect(try definition.resolved(with: ["T": "7"]).operators[0].container.tag == "7")
    }

    @Test("that are wrong are told at their place, in every file")
    func refusals() throws {
        let broken = DefinitionFile(path: "/home/me/pipes/ops/broken.yaml", content: "name: broken\ncontainer: { imag: x }\n  bad: [\n")
        let typo = DefinitionFile(
            path: "/home/me/pipes/ops/typo.yaml",
            content: "api-version: 0.5.0\nname: typo\ncontainer: { image: \"${{ MODEL_TAG }}\" }\ninputs: []\n")
        let pipeline = DefinitionFile(path: "/home/me/pipes/other.yaml", content: "api-version: 0.4.0\nname: o\noperators: []\n")
        let found = faults([
            main(
                """
                - import: { path: /etc/passwd }
                - import: { path: ../../../x.yaml }
                - import: { path: ops/raeder.yaml }
                - import: { path: pipeline.yaml }
                - import: { path: other.yaml }
                - import: { paht: x }
                - import: ops/reader.yaml
                - import: { path: ops/reader.yaml, args: { SLICE-ORDERS: up, NEW: 1, TAG: [1], tag: 2 } }
                  contianer: {}
                - import: { path: ops/broken.yaml }
                - import: { path: ops/typo.yaml }
                """), Self.reader, broken, typo, pipeline,
        ])
        let root = "/home/me/pipes/pipeline.yaml"
        #expect(
            found == [
                "\(root):5:19: the path of an import must be relative to the importing file, not absolute",
                "\(root):6:19: the file \"../../../x.yaml\" is not among the files of the definition",
                "\(root):7:19: the file \"ops/raeder.yaml\" is not among the files of the definition",
                "\(root):8:19: the pipeline imports itself",
                "\(root):9:19: \"other.yaml\" is a pipeline; only operators can be imported here",
                "\(root):10:11: an import needs \"path\"",
                "\(root):10:13: an import has no property \"paht\"; did you mean \"path\"?",
                "\(root):11:11: an import must be a map, not a single value",
                "\(root):12:44: the imported operator has no parameter \"SLICE-ORDERS\"; did you mean \"SLICE_ORDER\"?",
                "\(root):12:62: the imported operator has no parameter \"NEW\"",
                "\(root):12:75: the value of \"TAG\" must be a single value, not a list",
                "\(root):12:80: the argument \"tag\" is given twice; case does not tell names apart",
                "\(root):13:3: an imported operator has no property \"contianer\"; did you mean \"container\"?",
                "/home/me/pipes/ops/broken.yaml:3:3: while parsing a block mapping: did not find expected key",
                "/home/me/pipes/ops/typo.yaml:1:14: the operator needs api-version 0.5.0, and the pipeline that imports it has 0.4.0",
                "/home/me/pipes/ops/typo.yaml:3:21: \"MODEL_TAG\" is not a parameter here",
                "/home/me/pipes/ops/typo.yaml:4:1: the operator \"typo\" has no property \"inputs\"; did you mean \"input\"?",
            ])
    }

    @Test("cannot need a newer language than the pipeline")
    func version() {
        let main = DefinitionFile(path: "p.yaml", content: "api-version: 0.3.0\nname: p\noperators: [{ import: { path: o.yaml } }]\n")
        let step = DefinitionFile(path: "o.yaml", content: "api-version: 0.4.0\nname: o\ncontainer: { image: x }\n")
        #expect(
            faults([main, step]) == ["o.yaml:1:14: the operator needs api-version 0.4.0, and the pipeline that imports it has 0.3.0"])
    }

    @Test("are read from the folder of the pipeline and never from above it")
    func folder() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("clara-import-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let pipes = root.appendingPathComponent("pipes")
        try FileManager.default.createDirectory(at: pipes.appendingPathComponent("ops"), withIntermediateDirectories: true)
        let main = """
            api-version: 0.4.0
            name: p
            operators:
            - import: { path: ops/a.yaml }
            - import: { path: ../secret.yaml }
            - import: { path: link.yaml }
            """
        func write(_ text: String, _ place: URL) throws { try Data(text.utf8).write(to: place) }
        try write(main, pipes.appendingPathComponent("p.yaml"))
        try write("name: a\ncontainer: { image: x }\n", pipes.appendingPathComponent("ops/a.yaml"))
        try write("name: secret\ncontainer: { image: x }\n", root.appendingPathComponent("secret.yaml"))
        try FileManager.default.createSymbolicLink(
            at: pipes.appendingPathComponent("link.yaml"), withDestinationURL: root.appendingPathComponent("secret.yaml"))

        let path = pipes.appendingPathComponent("p.yaml").path
        let files = try DefinitionFolder.files(at: [path])
        #expect(files.map(\.path) == [path, pipes.appendingPathComponent("ops/a.yaml").path])
        #expect(faults(files).count == 2)
        let named = try DefinitionFolder.files(at: [path, pipes.appendingPathComponent("link.yaml").path])
        #expect(named.count == 3)

        let error = #expect(throws: PipelineError.self) { try DefinitionFolder.files(at: [root.path + "/none.yaml"]) }
        #expect(error?.message == "\(root.path)/none.yaml:1:1: there is no such file")
    }
}
