// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines
import Foundation
import Testing

@Suite("The schema for editors")
struct SchemaTests {
    private let check: SchemaCheck
    private let operatorCheck: SchemaCheck

    init() throws {
        check = try SchemaCheck(PipelineSchema.json())
        operatorCheck = try SchemaCheck(PipelineSchema.json(.step))
    }

    @Test("accepts every example of the reference page, each by its kind of document")
    func examples() throws {
        var count = 0
        for block in try ReferencePage.blocks() where block.language == "yaml" {
            let isImported = block.text.hasPrefix("# ops/")
            #expect(try (isImported ? operatorCheck : check).faults(block.text) == [], "\(block.text)")
            count += 1
        }
        #expect(count >= 9)
    }

    @Test("refuses the slips of the reference page that one file shows")
    func faultyExample() throws {
        let block = try #require(try ReferencePage.blocks().first { $0.language == "yaml faulty" })
        #expect(
            try check.faults(block.text) == [
                "/operators/0/inputs: unknown", "/operators/0/requests: anyOf", "/operators/1/input/0/path: pattern",
            ])
    }

    private static let one = "name: p\noperators: [{ name: a, container: { image: x } }]\n"

    static let rejected: [(String, String)] = [
        (one, "no version"),
        ("api-version: 0.9.0\n" + one, "a version that is none"),
        ("api-version: 0.4.0\nname: p\n", "no operators"),
        ("api-version: 0.4.0\nname: p\noperators: []\n", "an empty list of operators"),
        ("api-version: 0.4.0\nname: a b\noperators: [{ name: a, container: { image: x } }]\n", "a bad name"),
        ("api-version: 0.4.0\nname: p\noperators: [{ name: a }]\n", "no container"),
        ("api-version: 0.4.0\nname: p\ntimeout: 0\noperators: [{ name: a, container: { image: x } }]\n", "a number out of range"),
        ("api-version: 0.4.0\nname: p\ntimeout: soon\noperators: [{ name: a, container: { image: x } }]\n", "a word for a number"),
        ("api-version: 0.3.0\nname: p\noperators: [{ name: a, container: { image: x }, models: [{ name: m }] }]\n", "models too early"),
        (
            "api-version: 0.4.0\nname: p\noperators: [{ name: a, container: { image: x }, input: [{ path: /a, type: stream }] }]\n",
            "types too early"
        ),
        ("api-version: 0.5.0\nname: p\noperators: [{ name: a, container: { image: x }, input: [{ path: /a }] }]\n", "no type"),
        (
            "api-version: 0.5.0\nname: p\noperators: [{ name: a, container: { image: x }, input: [{ type: stream, path: /a }] }]\n",
            "a stream of nothing"
        ),
        (
            "api-version: 0.6.0\nname: p\noperators: [{ name: a, container: { image: x }, output: [{ type: u8, path: /a }] }]\n",
            "a path in shared memory"
        ),
        (
            "api-version: 0.7.0\nname: p\noperators: [{ name: a, container: { image: x }, "
                + "output: [{ type: array, element-type: u8, shape: [-2] }] }]\n", "a negative size"
        ),
        (
            "api-version: 0.7.0\nname: p\noperators: [{ import: { file: x.yaml } }]\n", "an import without a path"
        ),
        (
            "api-version: 0.4.0\nname: p\noperators: [{ name: a, container: { image: x }, services: [{ name: s, container: { image: x }, "
                + "connections: { http: [{ name: A, port: 80 }] } }] }]\n", "a port that is kept"
        ),
    ]

    @Test("refuses what loading refuses", arguments: rejected)
    func refusals(_ item: (yaml: String, what: String)) throws {
        #expect(try !check.faults(item.yaml).isEmpty, "\(item.what)")
        #expect(!FaultCase.found(item.yaml).isEmpty)
    }

    @Test("accepts placeholders where values may come from parameters, and empty properties")
    func placeholders() throws {
        let yaml = """
            api-version: 0.5.0
            name: p
            description:
            parameters: { A: 1, B: }
            timeout: ${{ A }}
            operators:
            - name: "a-${{ A }}"
              container: { image: x, tag: 3 }
              requests: { gpu: "${{ A }}", network: yes }
              input: [{ name: null, type: stream, element-type: dicom, path: "${{ B }}/x" }]
              output: [{ type: array, element-type: u8, shape: ["${{ A }}", 4] }]
            """
        #expect(try check.faults(yaml.replacing("B: }", with: "B: null }")) == [])
    }

    @Test("is well-formed, refers to what it holds, and describes every property")
    func wellFormed() throws {
        for document in PipelineSchema.Document.allCases {
            let json = PipelineSchema.json(document)
            let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            #expect(root["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
            let definitions = try #require(root["$defs"] as? [String: [String: Any]])
            for reference in json.matches(of: /"\$ref": "#\/\$defs\/([^"]+)"/) {
                #expect(definitions[String(reference.output.1)] != nil)
            }
            for definition in definitions.values {
                for property in (definition["properties"] as? [String: [String: Any]] ?? [:]).values {
                    #expect(property["description"] is String)
                }
            }
        }
    }
}
