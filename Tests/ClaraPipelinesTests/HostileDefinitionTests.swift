// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines
import Testing

@Suite("Hostile definitions")
struct HostileDefinitionTests {
    private func refusal(_ yaml: String) -> PipelineError? {
        #expect(throws: PipelineError.self) { try PipelineDefinition.load([DefinitionFile(path: "p.yaml", content: yaml)]) }
    }

    @Test("that are too big are refused unread")
    func size() {
        let error = refusal("a: " + String(repeating: "x", count: 1_048_576))
        #expect(error?.message == "p.yaml:1:1: the file has 1048579 bytes; the limit is 1048576")
        #expect(error?.kind == .malformed)
    }

    @Test("that are nested deep are refused, in flow style and in block style")
    func depth() {
        let message = "lists and maps are nested more than 32 deep"
        #expect(refusal(String(repeating: "[", count: 300) + String(repeating: "]", count: 300))?.message.hasSuffix(message) ?? false)
        #expect(refusal(String(repeating: "[", count: 200_000))?.message.hasSuffix(message) ?? false)
        #expect(refusal(String(repeating: "- ", count: 100_000) + "x")?.message.hasSuffix(message) ?? false)
        #expect(refusal(String(repeating: "{a: ", count: 900) + String(repeating: "}", count: 900))?.message.hasSuffix(message) ?? false)
    }

    @Test("that expand aliases beyond any measure are refused")
    func aliases() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...20 {
            yaml += "a\(level): &a\(level) [" + [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
        }
        #expect(refusal(yaml)?.message.contains("more than 50000 values, aliases counted as often as used") ?? false)
    }

    @Test(
        "that hide aliases in keys are refused before the parser compares them",
        arguments: ["{*a8: x}", "? *a8\n: x", "[*a8]: x", "{[*a8 ] : x}"])
    func aliasKeys(_ bomb: String) {
        var yaml = "- &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...8 {
            yaml += "- &a\(level) [" + [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
        }
        yaml += "- " + bomb.replacing("\n", with: "\n  ") + "\n"
        #expect(refusal(yaml)?.message.contains("keys must be plain texts in a file that uses aliases") ?? false)
    }

    @Test("with more values, operators, folders or files than any pipeline has are refused")
    func counts() {
        let values = "x: [" + String(repeating: "1,", count: 60_000) + "]\n"
        #expect(refusal(values)?.message.contains("more than 50000 values") ?? false)
        let head = "api-version: 0.4.0\nname: p\noperators:\n"
        let operators = (0..<1001).map { "- { name: o\($0), container: { image: x } }\n" }.joined()
        #expect(refusal(head + operators)?.message == "p.yaml:4:1: a pipeline has at most 1000 operators; this has 1001")
        let inputs = (0..<257).map { "{ path: /i\($0) }" }.joined(separator: ", ")
        #expect(
            refusal(head + "- { name: a, container: { image: x }, input: [\(inputs)] }")?.message.contains("more than 256 inputs") ?? false)
        let files = (0..<101).map { DefinitionFile(path: "f\($0).yaml", content: "") }
        let error = #expect(throws: PipelineError.self) { try PipelineDefinition.load(files) }
        #expect(error?.message == "f0.yaml:1:1: the definition has 101 files; the limit is 100")
    }

    @Test("that grow by importing one file again and again are refused at a measure")
    func imports() {
        let arguments = String(repeating: "x,", count: 5_000)
        let step = DefinitionFile(path: "o.yaml", content: "name: o\ncontainer: { image: x, command: [\(arguments)] }\n")
        let items = (0..<900).map { "- { import: { path: o.yaml }, name: o\($0) }\n" }.joined()
        let main = DefinitionFile(path: "p.yaml", content: "api-version: 0.7.0\nname: p\noperators:\n" + items)
        let error = #expect(throws: PipelineError.self) { try PipelineDefinition.load([main, step]) }
        #expect(error?.message == "p.yaml:1:1: the definition holds more than 250000 values, imports counted as often as used")
        #expect(error?.kind == .malformed)
    }

    @Test("that refer thousands of times to what is not there are told a hundred times, and the rest are counted")
    func references() {
        let outputs = (0..<100).map { "{ name: n\($0), type: u8 }" }.joined(separator: ", ")
        let inputs = (0..<150).map { "{ from: a, name: x\($0), type: u8 }" }.joined(separator: ", ")
        let items = (0..<100).map { "- { import: { path: o.yaml }, name: o\($0) }\n" }.joined()
        let head = "api-version: 0.7.0\nname: p\noperators:\n- { name: a, container: { image: x }, output: [\(outputs)] }\n"
        let error = #expect(throws: PipelineError.self) {
            try PipelineDefinition.load([
                DefinitionFile(path: "p.yaml", content: head + items),
                DefinitionFile(path: "o.yaml", content: "name: o\ncontainer: { image: x }\ninput: [\(inputs)]\n"),
            ])
        }
        #expect(error?.diagnostics.count == 100)
        #expect(error?.omitted == 50 * 100)
        #expect(error?.diagnostics.first?.message.hasPrefix("the operator \"a\" has no output \"x0\"; it has \"n0\"") ?? false)
    }

    @Test("that repeat a service all over have one running service")
    func manyServices() throws {
        let services = (0..<32).map { "{ name: s\($0), container: { image: x } }" }.joined(separator: ", ")
        let operators = (0..<60).map { "- { name: o\($0), container: { image: x }, services: &s\($0) [\(services)] }\n" }.joined()
        let definition = try PipelineDefinition.load([
            DefinitionFile(path: "p.yaml", content: "api-version: 0.7.0\nname: p\noperators:\n" + operators)
        ])
        #expect(definition.services.map(\.definitions.count) == [32])
        #expect(definition.services.first?.operators.count == 60)
        #expect(definition.requirements.count == 1920)
        let error = #expect(throws: PipelineError.self) { try definition.requireSupport(by: []) }
        #expect(error?.diagnostics.count == 100 && error?.omitted == 1820)
    }

    @Test("with more services, models or dimensions than any operator has are refused")
    func parts() {
        let head = "api-version: 0.7.0\nname: p\noperators:\n- { name: a, container: { image: x }, "
        let services = (0..<33).map { "{ name: s\($0), container: { image: x } }" }.joined(separator: ", ")
        #expect(refusal(head + "services: [\(services)] }")?.message == "p.yaml:4:3: the operator \"a\" has more than 32 services")
        let models = (0..<257).map { "{ name: m\($0) }" }.joined(separator: ", ")
        #expect(refusal(head + "models: [\(models)] }")?.message == "p.yaml:4:3: the operator \"a\" has more than 256 models")
        let shape = [String](repeating: "1", count: 17).joined(separator: ", ")
        #expect(
            refusal(head + "output: [{ type: array, element-type: u8, shape: [\(shape)] }] }")?.message
                .hasSuffix("an array has 1 to 16 dimensions; this has 17") ?? false)
        let bomb =
            "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
            + "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n"
        #expect(refusal(bomb + head + "services: [*d, *d, *d, *d, *d] }")?.message.contains("more than 50000 values") ?? false)
    }

    @Test("made by chance from a typed one with services never trap", arguments: 0..<4)
    func typedMutations(_ seed: Int) {
        let good = Array(
            """
            api-version: 0.7.0
            name: chest-ct
            parameters: { TAG: "1", SIZE: 4 }
            operators:
            - name: reader
              container: { image: example/reader, tag: "${{ TAG }}" }
              input: [{ type: stream, element-type: dicom, path: /input }]
              output:
              - { name: volume, type: array, element-type: f32, shape: ["${{ SIZE }}", -1] }
              - { name: id, type: string }
            - name: segment
              container: { image: x }
              models: [{ name: lungs }]
              services:
              - name: infer
                container: { image: example/infer, command: [serve] }
                connections:
                  http: [{ name: URI, port: 8000 }]
                  volume: [{ name: DIR, path: /shared }]
                requests: { gpu: 1 }
                variables: { A: 1 }
              input:
              - { from: reader, name: volume, type: array, element-type: float32, shape: [4, 4] }
            """.utf8)
        mutate(good, seed: seed, rounds: 120)
    }

    @Test("do not drive the terminal they are shown on")
    func terminal() {
        let error = refusal("api-version: 0.4.0\nname: \"\\e[31mred\\u202E\"\noperators: [{ name: a, container: { image: x } }]\n")
        #expect(error?.diagnostics.first?.message.hasPrefix("\"\u{FFFD}[31mred\u{FFFD}\" is not a name") ?? false)
    }

    @Test("made by chance from a good one never trap, and what loads has a whole graph", arguments: 0..<8)
    func mutations(_ seed: Int) {
        let good = Array(
            """
            api-version: 0.4.0
            name: chest-ct
            parameters: { TAG: "1", GPUS: }
            operators:
            - name: reader
              container: &c { image: example/reader, tag: "${{ TAG }}", command: ["a", 'b'] }
              input: [{ path: /input }]
              output: [{ name: volume, path: /output }]
            - name: segment
              container: *c
              requests:
                gpu: ${{ GPUS }}
              variables: { A: |
                  text }
              input:
              - { from: reader, name: volume, path: /in }
            """.utf8)
        mutate(good, seed: seed, rounds: 150)
    }

    /// Loads variants of a good definition; what loads has a whole graph and loads again as it is written.
    private func mutate(_ good: [UInt8], seed: Int, rounds: Int) {
        let spice = Array("{}[]:,-?&*!|>'\"%@`#\t\n \\0azAZ$/~.<=\u{85}é".utf8)
        var random = SplitMix(state: UInt64(seed) &* 7919 &+ 17)
        for _ in 0..<rounds {
            var bytes = good
            for _ in 0..<(1 + Int(random.next() % 4)) {
                let place = Int(random.next() % UInt64(bytes.count))
                let byte = spice[Int(random.next() % UInt64(spice.count))]
                switch random.next() % 4 {
                case 0: bytes[place] = byte
                case 1: bytes.insert(byte, at: place)
                case 2: bytes.remove(at: place)
                default: bytes.replaceSubrange(place..<min(place + 9, bytes.count), with: good.suffix(Int(random.next() % 40)))
                }
            }
            do {
                let definition = try PipelineDefinition.load([DefinitionFile(path: "p.yaml", bytes: bytes)])
                #expect(definition.graph.order.count == definition.operators.count)
                _ = GraphDrawing.text(definition)
                let again = try PipelineDefinition.load([
                    DefinitionFile(path: "p.yaml", content: ResolvedDefinitionWriter.yaml(definition))
                ])
                #expect(again.operators == definition.operators)
            } catch {
                #expect(!error.diagnostics.isEmpty)
                let text = String(decoding: bytes, as: UTF8.self)
                _ = DiagnosticText.render(error, files: [DefinitionFile(path: "p.yaml", content: text)], showsSource: true)
            }
        }
    }

    /// A small generator with a seed, so that a find can be repeated.
    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }
}
