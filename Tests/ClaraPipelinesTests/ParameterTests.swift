// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraPipelines
import Testing

@Suite("Parameters")
struct ParameterTests {
    private static let yaml = """
        api-version: 0.4.0
        name: p
        parameters:
          TAG: "3"
          GPUS:
          DATA: /data
        operators:
        - name: a
          parameters: { LEVEL: low, TAG: "4" }
          container: { image: "example/${{ TAG }}", tag: "${{TAG}}", command: ["--${{ LEVEL }}=${{ gpus }}", "$(HOME)", "$5"] }
          requests: { gpu: ${{ GPUS }} }
          output: [{ path: "${{ DATA }}/out" }]
        - name: b
          container: { image: example/b, tag: "v${{ TAG }}" }
          variables: { TAG: "${{TAG}}-${{ TAG }}" }
        """

    private func load() throws -> PipelineDefinition {
        // In flow style a plain scalar cannot begin with a placeholder; authors write it in block style or in quotes.
        let yaml = Self.yaml.replacing("{ gpu: ${{ GPUS }} }", with: "\n    gpu: ${{ GPUS }}")
        return try PipelineDefinition.load([DefinitionFile(path: "p.yaml", content: yaml)])
    }

    private func refusal(_ variables: [String: String]) throws -> PipelineError? {
        let definition = try load()
        return #expect(throws: PipelineError.self) { try definition.resolved(with: variables) }
    }

    @Test("without a value stay open until the job starts")
    func open() throws {
        let definition = try load()
        #expect(definition.unresolvedParameters == ["GPUS"])
        #expect(definition.parameters == ["TAG": "3", "GPUS": nil, "DATA": "/data"])
        #expect(definition.operators[0].requests.gpu == nil)
        #expect(definition.operators[0].container.command[0] == "--${{ LEVEL }}=${{ gpus }}")
        #expect(definition.operators[1].container.tag == "v3")
    }

    @Test("take variables over defaults, and an operator's own over the pipeline's")
    func resolution() throws {
        let definition = try load().resolved(with: ["gpus": "2", "tag": "9"])
        #expect(definition.unresolvedParameters.isEmpty)
        #expect(definition.parameters == ["TAG": "9", "GPUS": "2", "DATA": "/data"])
        #expect(definition.operators[0].requests.gpu == 2)
        #expect(definition.operators[0].container.reference == "example/4:4")
        #expect(definition.operators[0].container.command == ["--low=2", "$(HOME)", "$5"])
        #expect(definition.operators[0].outputs[0].path == "/data/out")
        #expect(definition.operators[1].container.tag == "v9")
        #expect(definition.operators[1].variables == ["TAG": "9-9"])
    }

    @Test("are not read out of values again")
    func noSecondPass() throws {
        let definition = try load().resolved(with: ["GPUS": "1", "TAG": "${{ DATA }}"].filter { $0.key == "GPUS" })
        #expect(definition.operators[1].variables == ["TAG": "3-3"])
        let error = try refusal(["GPUS": "1", "TAG": "${{ DATA }}"])
        #expect(error?.message == "p.yaml:15:39: \"v${{ DATA }}\" is not an image's tag")
    }

    @Test("refuse variables that are none, with the nearest that is")
    func unknownVariable() throws {
        let error = try refusal(["GPU": "1", "GPUS": "1"])
        #expect(error?.kind == .variables)
        #expect(error?.code == .invalidArgument)
        #expect(error?.message == "p.yaml:3:1: the variable \"GPU\" is not a parameter of the pipeline; did you mean \"GPUS\"?")
    }

    @Test("refuse a variable given in two spellings")
    func twice() throws {
        let error = try refusal(["GPUS": "1", "gpus": "2"])
        #expect(error?.message == "p.yaml:3:1: the variable \"gpus\" is given twice; case does not tell names apart")
    }

    @Test("without a value at the start are named where they are used")
    func missing() throws {
        let error = try refusal([:])
        #expect(error?.kind == .variables)
        #expect(
            error?.diagnostics.map(\.description) == [
                "p.yaml:10:72: the parameter \"GPUS\" has no value: give it one, or a default",
                "p.yaml:12:10: the parameter \"GPUS\" has no value: give it one, or a default",
            ])
    }

    @Test("with values that do not fit their place are refused there")
    func misfit() throws {
        #expect(try refusal(["GPUS": "many"])?.message == "p.yaml:12:10: \"gpu\" must be a whole number of devices, not \"many\"")
        #expect(try refusal(["GPUS": "1", "DATA": "data"])?.message.contains("\"data/out\" is not an absolute path") ?? false)
        #expect(try refusal(["GPUS": "1\u{0}"])?.message.contains("holds the character NUL") ?? false)
    }

    @Test("of an operator that nothing can give a value are told when the definition is loaded")
    func unreachable() {
        #expect(
            FaultCase.found(
                """
                api-version: 0.4.0
                name: p
                parameters: { TAG: "1" }
                operators:
                - name: a
                  parameters: { TAG: }
                  container: { image: x, tag: "${{ TAG }}" }
                """) == ["7:31: the parameter \"TAG\" has no value: give it one, or a default"])
        let main = DefinitionFile(
            path: "p.yaml", content: "api-version: 0.4.0\nname: p\noperators:\n- import: { path: o.yaml, args: { B: 1 } }\n")
        let step = DefinitionFile(
            path: "o.yaml",
            content: "name: o\nparameters:\n  A:\n  B:\n  C:\ncontainer: { image: x, command: [\"${{ A }}\", \"${{ B }}\"] }\n")
        #expect(FaultCase.found([main, step]) == ["o.yaml:6:34: the parameter \"A\" has no value: give it one, or a default"])
    }

    @Test("can name operators, and their references are checked with the values")
    func names() throws {
        let yaml = """
            api-version: 0.4.0
            name: p
            parameters: { FIRST: }
            operators:
            - name: ${{ FIRST }}
              container: { image: x }
              output: [{ name: "${{ FIRST }}", path: /o }]
            - name: b
              container: { image: x }
              input: [{ from: one, name: one, path: /i }]
            """
        let definition = try PipelineDefinition.load([DefinitionFile(path: "p.yaml", content: yaml)])
        #expect(definition.unresolvedParameters == ["FIRST"])
        let resolved = try definition.resolved(with: ["FIRST": "one"])
        #expect(resolved.graph.dependencies(of: "b") == ["one"])
        let error = #expect(throws: PipelineError.self) { try definition.resolved(with: ["FIRST": "two"]) }
        #expect(error?.message == "p.yaml:10:19: there is no operator \"one\"")
    }

    @Test("cannot blow a definition up")
    func expansion() throws {
        let many = String(repeating: "${{ A }}", count: 1000)
        let yaml = """
            api-version: 0.4.0
            name: p
            parameters: { A: }
            description: "\(many)"
            operators: [{ name: a, container: { image: x } }]
            """
        let definition = try PipelineDefinition.load([DefinitionFile(path: "p.yaml", content: yaml)])
        let error = #expect(throws: PipelineError.self) {
            try definition.resolved(with: ["A": String(repeating: "x", count: 10_000)])
        }
        #expect(error?.message == "p.yaml:4:14: the text is longer than 65536 bytes after placeholders are filled in")
    }
}
