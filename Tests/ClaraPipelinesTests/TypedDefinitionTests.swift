// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraPipelines
import Testing

@Suite("Typed inputs and outputs")
struct TypedDefinitionTests {
    private static let head = "api-version: 0.5.0\nname: p\noperators:\n"

    private func load(_ yaml: String) throws -> PipelineDefinition {
        try PipelineDefinition.load([DefinitionFile(path: "p.yaml", content: yaml)])
    }

    @Test("are read in every form and brought to one", arguments: ["0.5.0", "0.6.0", "0.7.0"])
    func forms(_ version: String) throws {
        let definition = try load(
            """
            api-version: \(version)
            name: bone-density
            orchestrator: Clara
            operators:
            - name: load-scan
              container: { image: example/load-scan, tag: "1.2" }
              input:
              - { type: stream, element-type: dicom, path: /in }
              output:
              - { name: voxels, type: array, element-type: float32, shape: [0, 512, 512] }
              - { name: spacing, type: array, element-type: f64, shape: [3] }
              - { name: series-id, type: string }
              - { name: mask, type: stream, format: nifti, path: /mask }
            - name: estimate
              container: { image: example/estimate }
              input:
              - { from: load-scan, name: voxels, type: array, element-type: f32, shape: [64, 512, -1] }
              - { from: load-scan, name: SPACING, type: array, element-type: float64, shape: [3] }
              - { from: load-scan, name: series-id, type: array, element-type: u8, shape: [-1] }
              - { from: load-scan, name: mask, type: stream, element-type: nifti, path: /mask }
              output:
              - { name: score, type: f32 }
            - name: report
              container: { image: example/report }
              input:
              - { from: estimate, type: array, element-type: float32, shape: [1] }
              output:
              - { type: stream, element-type: json, path: /out }
            """)
        let scan = definition.operators[0]
        #expect(
            scan.outputs.map(\.type) == [
                .array(of: .float32, shape: [-1, 512, 512]), .array(of: .float64, shape: [3]), .array(of: .uint8, shape: [-1]),
                .stream(element: "nifti"),
            ])
        #expect(scan.inputs == [OperatorInput(path: "/in", type: .stream(element: "dicom"))])
        #expect(scan.outputs[0].path.isEmpty && scan.outputs[3].path == "/mask")
        #expect(scan.declaredSharedMemoryBytes == 24)
        #expect(definition.operators[1].inputs.map(\.name) == ["voxels", "spacing", "series-id", "mask"])
        #expect(definition.operators[1].outputs[0].type == .array(of: .float32, shape: [1]))
        // A typed input without a name is the one output there is.
        #expect(definition.operators[2].inputs[0].name == "score")
        #expect(definition.graph.order == ["load-scan", "estimate", "report"])
        let again = try load(ResolvedDefinitionWriter.yaml(definition))
        #expect(again.operators == definition.operators)
    }

    @Test("know their sizes and their short names")
    func sizes() {
        #expect(DataType.array(of: .int16, shape: [2, 3]).byteCount == 12)
        #expect(DataType.array(of: .int16, shape: [2, -1]).byteCount == nil)
        #expect(DataType.array(of: .uint64, shape: [Int.max, Int.max]).byteCount == nil)
        #expect(DataType.stream(element: "x").byteCount == nil)
        #expect(PrimitiveType.allCases.map(\.shortName) == ["u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64", "f16", "f32", "f64"])
        #expect(
            PrimitiveType.allCases.allSatisfy { PrimitiveType(parsing: $0.shortName) == $0 && PrimitiveType(parsing: $0.rawValue) == $0 })
        #expect(PrimitiveType(parsing: "float") == nil)
    }

    static let table: [FaultCase] = [
        FaultCase(
            name: "types in an older document",
            yaml: """
                api-version: 0.4.0
                name: p
                operators:
                - name: a
                  container: { image: x }
                  input: [{ path: /a, type: stream, element-type: dicom }]
                  output: [{ type: array, shape: [1] }]
                """,
            faults: [
                "6:23: \"type\" needs api-version 0.5.0 or later", "6:37: \"element-type\" needs api-version 0.5.0 or later",
                "7:12: an output needs \"path\"", "7:14: \"type\" needs api-version 0.5.0 or later",
                "7:27: \"shape\" needs api-version 0.5.0 or later",
            ]),
        FaultCase(
            name: "no types in a newer document",
            yaml: head + """
                - name: a
                  container: { image: x }
                  input: [{ path: /a }, { path: /c, element-type: dicom }]
                  output:
                  - path: /b
                    type:
                """,
            faults: [
                "6:11: an input needs \"type\" from api-version 0.5.0 on", "6:25: an input needs \"type\" from api-version 0.5.0 on",
                "9:5: an output needs \"type\" from api-version 0.5.0 on",
            ]),
        FaultCase(
            name: "Argo, which knows no types",
            yaml: "api-version: 0.6.0\nname: p\norchestrator: argo\noperators: [{ name: a, container: { image: x } }]\n",
            faults: [
                "3:15: Argo knows no types; from api-version 0.5.0 on the orchestrator is Clara; did you mean \"Clara\"?"
            ]),
        FaultCase(
            name: "types that are none",
            yaml: head + """
                - name: a
                  container: { image: x }
                  input:
                  - { type: Stream, element-type: dicom, path: /a }
                  - { type: float, path: /b }
                  - { type: [stream], path: /c }
                  output:
                  - { name: o, type: folder }
                """,
            faults: [
                "7:13: \"Stream\" is not a type; stream, array, string and the primitives are; did you mean \"stream\"?",
                "8:13: \"float\" is not a type; stream, array, string and the primitives are; did you mean \"float32\"?",
                "9:13: \"type\" must be a single value, not a list",
                "11:22: \"folder\" is not a type; stream, array, string and the primitives are; did you mean \"stream\"?",
            ]),
        FaultCase(
            name: "properties that do not belong to their type",
            yaml: head + """
                - name: a
                  container: { image: x }
                  input:
                  - { type: stream, path: /a, shape: [1] }
                  - { type: stream, element-type: "" }
                  - { type: stream, element-type: a, format: b, path: /c }
                  - { type: u8, element-type: u8 }
                  output:
                  - { name: p, type: string, shape: [-1], path: /d }
                  - { name: q, type: array, path: /e }
                  - { name: r, type: array, element-type: dicom, shape: 5 }
                  - { name: s, type: array, element-type: f32, shape: [1, -2, x, [1], 99999999999] }
                  - { name: t, type: array, element-type: f32, shape: [] }
                  - { name: u, type: array, element-type: u64, shape: [2147483647, 2147483647, 0] }
                """,
            faults: [
                "7:5: a stream needs \"element-type\"",
                "7:31: \"shape\" cannot stand beside the type \"stream\"",
                "8:5: an input needs \"path\"",
                "8:35: the element type of a stream is a text of 1 to 255 bytes on one line",
                "9:46: \"format\" is another word for \"element-type\", which says \"a\"",
                "10:13: the input of the payload is a folder; only a stream can be read from it",
                "10:17: \"element-type\" cannot stand beside the type \"u8\"",
                "12:30: \"shape\" cannot stand beside the type \"string\"",
                "12:43: \"path\" cannot stand beside the type \"string\"",
                "13:5: an array needs \"element-type\"",
                "13:5: an array needs \"shape\"",
                "13:29: \"path\" cannot stand beside the type \"array\"",
                "14:43: \"dicom\" is not a primitive; uint8 to float64 are",
                "14:57: \"shape\" must be a list of whole numbers, not a single value",
                "15:59: a dimension is a whole number from -1 to 2147483647, not \"-2\"",
                "15:63: a dimension is a whole number from -1 to 2147483647, not \"x\"",
                "15:66: a dimension must be a single value, not a list",
                "15:71: a dimension is a whole number from -1 to 2147483647, not \"99999999999\"",
                "16:55: an array has 1 to 16 dimensions; this has 0",
                "17:55: the array has more than 1125899906842624 bytes",
            ]),
        FaultCase(
            name: "inputs that their outputs do not fit",
            yaml: head + """
                - name: a
                  container: { image: x }
                  output:
                  - { name: folder, type: stream, element-type: dicom, path: /o }
                  - { name: cube, type: array, element-type: f32, shape: [-1, 4, 4] }
                  - { name: text, type: string }
                - name: b
                  container: { image: x }
                  input:
                  - { from: a, name: folder, type: stream, element-type: DICOM, path: /i }
                  - { from: a, name: cube, type: stream, element-type: dicom, path: /j }
                  - { from: a, name: cube, type: array, element-type: f64, shape: [-1, 4, 4] }
                  - { from: a, name: cube, type: array, element-type: f32, shape: [-1, 4, 5] }
                  - { from: a, name: cube, type: array, element-type: f32, shape: [4, 4] }
                  - { from: a, name: text, type: u8 }
                  - { from: a, type: string }
                """,
            faults: [
                "13:58: the input takes a stream of \"DICOM\", but the output \"folder\" of \"a\" is a stream of \"dicom\"",
                "14:34: the input takes a stream of \"dicom\", but the output \"cube\" of \"a\" is an array of float32 [-1, 4, 4]",
                "15:55: the input takes an array of float64 [-1, 4, 4], but the output \"cube\" of \"a\" is an array of float32 [-1, 4, 4]",
                "16:67: the input takes an array of float32 [-1, 4, 5], but the output \"cube\" of \"a\" is an array of float32 [-1, 4, 4]",
                "17:67: the input takes an array of float32 [4, 4], but the output \"cube\" of \"a\" is an array of float32 [-1, 4, 4]",
                "19:13: the operator \"a\" has several outputs; say by \"name\" which one this reads",
            ]),
    ]

    @Test("that are wrong are told with line and column", arguments: table)
    func faults(_ item: FaultCase) {
        #expect(FaultCase.found(item.yaml) == item.faults)
    }

    @Test("that depend on a parameter are checked when it has a value")
    func parameters() throws {
        let yaml = """
            api-version: 0.7.0
            name: p
            parameters: { KIND:, DEPTH: }
            operators:
            - name: a
              container: { image: x }
              output: [{ name: o, type: array, element-type: f32, shape: ["${{ DEPTH }}", 4] }]
            - name: b
              container: { image: x }
              input: [{ from: a, name: o, type: "${{ KIND }}", element-type: f32, shape: [8, 4] }]
            """.replacing("KIND:, DEPTH:", with: "KIND: , DEPTH: ")
        let definition = try load(yaml)
        #expect(definition.operators[0].outputs[0].type == nil)
        #expect(try definition.resolved(with: ["KIND": "array", "DEPTH": "8"]).operators[1].inputs[0].type?.byteCount == 128)
        let misfit = #expect(throws: PipelineError.self) { try definition.resolved(with: ["KIND": "array", "DEPTH": "9"]) }
        #expect(misfit?.message.hasPrefix("p.yaml:10:78: the input takes an array of float32 [8, 4]") ?? false)
        #expect(misfit?.kind == .variables)
    }
}
