// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraPipelines
import Testing

@Suite("Faulty definitions")
struct DefinitionFaultTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let yaml: String
        /// `line:column: message` of every fault, in order.
        let faults: [String]
        var testDescription: String { name }
    }

    /// One operator that is right, for tables that are about something else.
    private static let one = """
        operators:
        - name: a
          container: { image: example/a }
        """

    private static let head = "api-version: 0.4.0\nname: p\n"

    static let documents: [Case] = [
        Case(name: "no file content", yaml: "", faults: ["1:1: the file is empty"]),
        Case(name: "comment only", yaml: "#!/bin/bash\n", faults: ["1:1: the file is empty"]),
        Case(name: "a list at the top", yaml: "- a\n", faults: ["1:1: the pipeline must be a map, not a list"]),
        Case(name: "a scalar at the top", yaml: "hello", faults: ["1:1: the pipeline must be a map, not a single value"]),
        Case(
            name: "nothing required is there", yaml: "description: x\n",
            faults: [
                "1:1: the pipeline needs \"api-version\"", "1:1: the pipeline needs \"name\"", "1:1: the pipeline needs \"operators\"",
            ]),
        Case(
            name: "required and left empty", yaml: "api-version: 0.4.0\nname:\noperators:\n",
            faults: ["2:1: the pipeline needs \"name\"", "3:1: the pipeline needs \"operators\""]),
        Case(name: "no operators in the list", yaml: head + "operators: []\n", faults: ["3:12: a pipeline needs at least one operator"]),
        Case(
            name: "operators as a map", yaml: head + "operators: { name: a }\n",
            faults: ["3:12: \"operators\" must be a list, not a map"]),
        Case(
            name: "unknown keys with a suggestion", yaml: head + "operator: []\nTimeout: 4\nfoo: 1\n" + one,
            faults: [
                "3:1: the pipeline has no property \"operator\"; did you mean \"operators\"?",
                "4:1: the pipeline has no property \"Timeout\"; did you mean \"timeout\"?",
                "5:1: the pipeline has no property \"foo\"",
            ]),
        Case(
            name: "keys of other languages", yaml: head + "steps: []\nservices: []\n" + one,
            faults: [
                "3:1: the pipeline has no property \"steps\"; did you mean \"operators\"?", "4:1: a pipeline cannot list services",
            ]),
        Case(
            name: "a version that is a number", yaml: "api-version: 0.4\nname: p\n" + one,
            faults: ["1:14: \"api-version\" must be major.minor.patch, such as 0.4.0, not \"0.4\""]),
        Case(
            name: "a name with blanks", yaml: "api-version: 0.4.0\nname: my pipeline\n" + one,
            faults: [
                "2:7: \"my pipeline\" is not a name: only Latin letters, digits, \"-\" and \"_\" are allowed, not \" \""
            ]),
        Case(
            name: "an empty name and an umlaut",
            yaml: "api-version: 0.4.0\nname: ''\noperators:\n- name: lüng\n  container: { image: x }\n",
            faults: [
                "2:7: a name cannot be empty",
                "4:9: \"lüng\" is not a name: only Latin letters, digits, \"-\" and \"_\" are allowed, not \"ü\"",
            ]),
        Case(
            name: "a name that is too long",
            yaml: head + "operators:\n- name: \(String(repeating: "x", count: 256))\n  container: { image: x }\n",
            faults: ["4:9: a name has at most 255 characters; this has 256"]),
        Case(
            name: "an unknown orchestrator and a bad timeout", yaml: head + "orchestrator: clora\ntimeout: soon\n" + one,
            faults: [
                "3:15: \"clora\" is not an orchestrator; Clara and Argo are; did you mean \"Clara\"?",
                "4:10: \"timeout\" must be a whole number of seconds, not \"soon\"",
            ]),
        Case(
            name: "pull secrets that are none", yaml: head + "pull-secrets: [ngc-clara, '', {a: b}]\n" + one,
            faults: ["3:27: a secret's name cannot be empty", "3:31: a secret's name must be a single value, not a map"]),
    ]

    static let syntax: [Case] = [
        Case(
            name: "a tab that indents", yaml: "api-version: 0.4.0\nname: p\noperators:\n- name: a\n\tcontainer: x\n",
            faults: ["5:1: a tab cannot indent; use blanks"]),
        Case(
            name: "a bracket that is not closed", yaml: head + "operators: [ {name: a}\n",
            faults: ["4:1: while parsing a flow sequence: did not find expected ',' or ']'"]),
        Case(
            name: "a key given twice", yaml: head + "name: q\n" + one, faults: ["2:1: the same map gives \"name\" more than once"]),
        Case(
            name: "two documents", yaml: head + one + "\n---\nname: q\n",
            faults: ["6:1: a file holds one document; this starts another one"]),
        Case(
            name: "an alias of nothing", yaml: head + "operators: *there\n", faults: ["3:12: found undefined alias"]),
        Case(
            name: "a control character", yaml: head + "description: a\u{1}b\n",
            faults: ["3:15: the character here is not allowed in a definition"]),
        Case(
            name: "an escaped NUL", yaml: head + "description: \"a\\0b\"\n", faults: ["3:14: a text cannot hold the character NUL"]),
        Case(
            name: "a tag of a programming language", yaml: head + "description: !!python/object:os.system x\n",
            faults: ["3:14: the tag \"tag:yaml.org,2002:python/object:os.system\" is not allowed in a definition"]),
        Case(
            name: "a merge key", yaml: head + "x: &x { a: b }\noperators:\n- <<: *x\n",
            faults: ["5:3: merge keys (<<) are not part of the definition language"]),
        Case(name: "a list as a key", yaml: head + "[a, b]: c\n", faults: ["3:1: a key must be a text"]),
    ]

    static let operators: [Case] = [
        Case(
            name: "an operator without anything", yaml: head + "operators:\n- description: x\n- 5\n",
            faults: [
                "4:3: an operator needs \"container\"", "4:3: an operator needs \"name\"",
                "5:3: an operator must be a map, not a single value",
            ]),
        Case(
            name: "an empty item", yaml: head + "operators:\n-\n", faults: ["4:2: an operator must be a map, not empty"]),
        Case(
            name: "slips in every object",
            yaml: head + """
                operators:
                - name: a
                  contaner: {}
                  container: { image: x, entrypoint: [] }
                  inputs: []
                  input: [{ form: b, path: /a, type: stream }]
                  output: [{ path: /b, from: c }]
                  env: {}
                  requests: { cpus: 1, mem: 2 }
                  services: []
                  image: x
                """,
            faults: [
                "5:3: the operator \"a\" has no property \"contaner\"; did you mean \"container\"?",
                "6:26: a container has no property \"entrypoint\"; did you mean \"command\"?",
                "7:3: the operator \"a\" has no property \"inputs\"; did you mean \"input\"?",
                "8:13: an input has no property \"form\"; did you mean \"from\"?",
                "8:32: \"type\" needs api-version 0.5.0 or later",
                "9:24: an output comes from its own operator",
                "10:3: the operator \"a\" has no property \"env\"; did you mean \"variables\"?",
                "11:15: \"requests\" has no property \"cpus\"; did you mean \"cpu\"?",
                "11:24: \"requests\" has no property \"mem\"; did you mean \"memory\"?",
                "13:3: the image belongs under \"container\"",
            ]),
        Case(
            name: "names that differ by case only",
            yaml: head + "operators:\n- { name: seg, container: { image: x } }\n- { name: SEG, container: { image: x } }\n",
            faults: ["5:11: there is an operator \"SEG\" already; case does not tell names apart"]),
        Case(
            name: "the platform's own name", yaml: head + "operators:\n- { name: Clara-Pod-Manager, container: { image: x } }\n",
            faults: ["4:11: the name \"clara-pod-manager\" is kept for the platform's own log"]),
        Case(
            name: "containers that cannot be",
            yaml: head + """
                operators:
                - { name: a, container: { tag: x } }
                - { name: b, container: { image: "two words", tag: "a b", command: ls } }
                - { name: c, container: { image: "x:1", tag: "2" } }
                - { name: d, container: { image: -rf, command: [a, [b]] } }
                - { name: e, container: image }
                - { name: f, container: { image: ../../etc } }
                - { name: g, container: { image: x, tag: "" } }
                """,
            faults: [
                "4:25: a container needs \"image\"",
                "5:34: \"two words\" is not the name of an image",
                "5:52: \"a b\" is not an image's tag",
                "5:68: \"command\" must be a list, not a single value",
                "6:46: the image gives the tag \"1\" already",
                "7:34: \"-rf\" is not the name of an image",
                "7:52: an argument must be a single value, not a list",
                "8:25: a container must be a map, not a single value",
                "9:34: \"../../etc\" is not the name of an image",
                "10:42: \"\" is not an image's tag",
            ]),
        Case(
            name: "requests that cannot be",
            yaml: head + """
                operators:
                - name: a
                  container: { image: x }
                  requests: { cpu: 0, gpu: -1, memory: 1.5, shared-memory: 99999999999999999999, network: maybe }
                - name: b
                  container: { image: x }
                  requests: [cpu]
                - name: c
                  container: { image: x }
                  requests: { cpu: [1], memory: 9999999999 }
                  timeout: 0
                """,
            faults: [
                "6:20: \"cpu\" must be from 1 to 4096 cores, not 0",
                "6:28: \"gpu\" must be from 0 to 1024 devices, not -1",
                "6:40: \"memory\" must be a whole number of MB, not \"1.5\"",
                "6:60: \"shared-memory\" must be a whole number of MB, not \"99999999999999999999\"",
                "6:91: \"network\" must be true or false, not \"maybe\"",
                "9:13: \"requests\" must be a map, not a list",
                "12:20: \"cpu\" must be a single value, not a list",
                "12:33: \"memory\" must be from 1 to 1073741824 MB, not 9999999999",
                "13:12: \"timeout\" must be from 1 to 31536000 seconds, not 0",
            ]),
        Case(
            name: "variables that cannot be",
            yaml: head + """
                operators:
                - name: a
                  container: { image: x }
                  variables: { MY-VAR: 1, 2ND: x, OK: [a], "": y }
                - name: b
                  container: { image: x }
                  variables: [A=b]
                """,
            faults: [
                "6:16: \"MY-VAR\" cannot name an environment variable: letters, digits and \"_\" are allowed, and no digit in front",
                "6:27: \"2ND\" cannot name an environment variable: letters, digits and \"_\" are allowed, and no digit in front",
                "6:39: the value of \"OK\" must be a single value, not a list",
                "6:44: \"\" cannot name an environment variable: letters, digits and \"_\" are allowed, and no digit in front",
                "9:14: \"variables\" must be a map of names and values, not a list",
            ]),
        Case(
            name: "models",
            yaml: "api-version: 0.3.0\nname: p\noperators:\n- name: a\n  container: { image: x }\n  models: [{ nam: m }, m]\n",
            faults: [
                "6:3: \"models\" needs api-version 0.4.0 or later", "6:12: a model needs \"name\"",
                "6:14: a model has no property \"nam\"; did you mean \"name\"?", "6:24: a model must be a map, not a single value",
            ]),
    ]

    static let mounts: [Case] = [
        Case(
            name: "paths that cannot be",
            yaml: head + """
                operators:
                - name: a
                  container: { image: x }
                  input:
                  - { path: in }
                  - { path: / }
                  - { path: /a/../b }
                  - { path: "/a;b" }
                  - {}
                  - { path: "/a\\nb" }
                  - { from: , path: /e }
                  - /f
                """,
            faults: [
                "7:13: \"in\" is not an absolute path; it must begin with \"/\"",
                "8:13: \"/\" is the root; name a folder in it",
                "9:13: \"/a/../b\" holds \".\" or \"..\"",
                "10:13: \"/a;b\" holds a character that a path cannot have here",
                "11:5: an input needs \"path\"",
                "12:13: \"/a\u{FFFD}b\" holds a character that a path cannot have here",
                "13:7: \"from\" is empty; leave it out to read the input of the payload",
                "14:5: an input must be a map, not a single value",
            ]),
        Case(
            name: "folders on top of each other",
            yaml: head + """
                operators:
                - name: a
                  container: { image: x }
                  input: [{ path: /data/ }, { path: /in-2 }, { path: /in }]
                  output: [{ name: o, path: //data }, { name: q, path: /in/q }, { name: r, path: /inner }]
                """,
            faults: [
                "7:29: the path \"/data\" is used twice by the operator",
                "7:56: \"/in/q\" lies inside \"/in\", another folder of the operator",
            ]),
        Case(
            name: "output names",
            yaml: head + """
                operators:
                - name: a
                  container: { image: x }
                  output: [{ name: o, path: /a }, { name: O, path: /b }, { path: /c }, { name: "a b", path: /d }]
                - name: b
                  container: { image: x }
                  output: [{ name: o, path: /a }, { path: /c }]
                """,
            faults: [
                "6:43: the operator has an output \"O\" already; case does not tell names apart",
                "6:80: \"a b\" is not a name: only Latin letters, digits, \"-\" and \"_\" are allowed, not \" \"",
                "9:35: an output needs a \"name\" when its operator has several",
            ]),
        Case(
            name: "references that lead nowhere",
            yaml: head + """
                operators:
                - name: reader
                  container: { image: x }
                  output: [{ name: volume, path: /out }]
                - name: silent
                  container: { image: x }
                - name: plain
                  container: { image: x }
                  output: [{ path: /out }]
                - name: writer
                  container: { image: x }
                  input:
                  - { from: raeder, path: /a }
                  - { from: reader, name: volumes, path: /b }
                  - { from: silent, path: /c }
                  - { from: plain, name: any, path: /d }
                  - { from: nobody, name: any, path: /e }
                """,
            faults: [
                "15:13: there is no operator \"raeder\"; did you mean \"reader\"?",
                "16:27: the operator \"reader\" has no output \"volumes\"; it has \"volume\"; did you mean \"volume\"?",
                "17:13: the operator \"silent\" has no output",
                "18:26: the operator \"plain\" has no output \"any\"; it has none with a name",
                "19:13: there is no operator \"nobody\"",
            ]),
        Case(
            name: "cycles",
            yaml: head + """
                operators:
                - { name: self, container: { image: x }, input: [{ from: self, path: /in }], output: [{ path: /out }] }
                - { name: a, container: { image: x }, input: [{ from: c, path: /in }], output: [{ path: /out }] }
                - { name: b, container: { image: x }, input: [{ from: A, path: /in }], output: [{ path: /out }] }
                - { name: c, container: { image: x }, input: [{ from: b, path: /in }], output: [{ path: /out }] }
                - { name: after, container: { image: x }, input: [{ from: c, path: /in }], output: [{ path: /out }] }
                """,
            faults: [
                "4:58: the operators wait for each other in a cycle: self -> self",
                "5:55: the operators wait for each other in a cycle: a -> b -> c -> a",
            ]),
    ]

    static let placeholders: [Case] = [
        Case(
            name: "placeholders and parameters that cannot be",
            yaml: head + """
                parameters: { GPUS: 1, gpus: 2, LIST: [a], "a b": c, X: "${{ GPUS }}" }
                description: ${{ GPU }} and ${{ open
                operators:
                - name: a
                  container: { image: "x/${{ no such }}", tag: "${{}}" }
                  requests: { gpu: "${{ LIST_OF }}" }
                """,
            faults: [
                "3:24: the parameter \"gpus\" is declared already; case does not tell names apart",
                "3:39: the default of a parameter must be a single value, not a list",
                "3:44: \"a b\" is not a name: only Latin letters, digits, \"-\" and \"_\" are allowed, not \" \"",
                "3:57: the default of a parameter cannot hold a placeholder",
                "4:14: this placeholder is not closed by \"}}\"",
                "7:23: \"no such\" inside a placeholder is not a parameter's name",
                "7:48: \"\" inside a placeholder is not a parameter's name",
                "8:20: \"LIST_OF\" is not a parameter here",
            ]),
        Case(
            name: "a default that does not fit its place",
            yaml: head + """
                parameters: { GPUS: two, FOLDER: out }
                operators:
                - name: a
                  container: { image: x }
                  requests: { gpu: "${{ GPUS }}" }
                  output: [{ path: "${{FOLDER}}" }]
                """,
            faults: [
                "7:20: \"gpu\" must be a whole number of devices, not \"two\"",
                "8:20: \"out\" is not an absolute path; it must begin with \"/\"",
            ]),
    ]

    @Test("name every fault with its line and column", arguments: documents + syntax + operators + mounts + placeholders)
    func faults(_ item: Case) throws {
        let error = #expect(throws: PipelineError.self) {
            try PipelineDefinition.load([DefinitionFile(path: "p.yaml", content: item.yaml)])
        }
        #expect(error?.diagnostics.map { "\($0.line):\($0.column): \($0.text)" } == item.faults)
        #expect(error?.diagnostics.allSatisfy { $0.file == "p.yaml" } ?? false)
        #expect(error?.code == .corruptData)
    }

    @Test("of versions that are not supported say only that", arguments: ["0.0.1", "0.4.1", "0.8.0", "1.0.0"])
    func versions(_ version: String) throws {
        let yaml = "api-version: \(version)\nname: p\nanything: goes\n"
        let error = #expect(throws: PipelineError.self) {
            try PipelineDefinition.load([DefinitionFile(path: "p.yaml", content: yaml)])
        }
        #expect(error?.kind == .unsupported)
        #expect(error?.code == .unsupported)
        #expect(
            error?.message
                == "p.yaml:1:14: there is no api-version \(version); 0.1.0, 0.2.0, 0.3.0, 0.4.0, 0.5.0, 0.6.0, 0.7.0 can be used")
    }

    @Test("are told apart by kind")
    func kinds() throws {
        func kind(_ yaml: String) -> PipelineError.Kind? {
            do {
                _ = try PipelineDefinition.load([DefinitionFile(path: "p.yaml", content: yaml)])
                return nil
            } catch {
                return error.kind
            }
        }
        #expect(kind("a: [") == .malformed)
        #expect(kind("a: b") == .invalid)
        #expect(kind(Self.head + Self.one) == nil)
    }

    @Test("are listed up to a hundred, and the rest are counted")
    func manyFaults() throws {
        let keys = (0..<250).map { "zz\($0): 1\n" }.joined()
        let error = #expect(throws: PipelineError.self) {
            try PipelineDefinition.load([DefinitionFile(path: "p.yaml", content: Self.head + keys + Self.one)])
        }
        #expect(error?.diagnostics.count == 100)
        #expect(error?.omitted == 150)
        #expect(error?.message.hasSuffix("and 150 more") ?? false)
    }

    @Test("in bytes that are not UTF-8 are found by line and column")
    func encoding() throws {
        let error = #expect(throws: PipelineError.self) {
            try DefinitionFile(path: "p.yaml", bytes: Array("name: p\ndescription: L".utf8) + [0xFC, 0x6E, 0x67])
        }
        #expect(error?.message == "p.yaml:2:15: the file is not UTF-8 text")
        #expect(error?.kind == .malformed)
    }
}
