// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraConfiguration
import Testing

@Suite("Configuration")
struct ConfigurationSchemaTests {
    static let schema = ConfigurationSchema(
        settings: [
            SettingDefinition("data", .path, default: "clara-data", "Where everything is kept."),
            SettingDefinition("platform.port", .integer(0...65535), default: "50051", "The port of the API."),
            SettingDefinition("platform.job-timeout", .number(1...86400), default: "600", "Seconds a job may run."),
            SettingDefinition("log.level", .choice(["debug", "info", "error"]), default: "info", "How much is logged."),
            SettingDefinition("dicom.verification", .boolean, default: "true", "Whether C-ECHO is answered."),
            SettingDefinition("registry.password", .text, default: "", "The registry's password.", isSecret: true),
        ],
        sections: [
            SectionDefinition(
                "dicom.destinations", "Receivers of results.",
                fields: [
                    FieldDefinition("name", .scalar(.text), required: true, "Its name."),
                    FieldDefinition("port", .scalar(.integer(1...65535)), required: true, "Its port."),
                    FieldDefinition("ignored", .list, "A list."),
                    FieldDefinition("settings", .map, "An object."),
                ])
        ])

    private func document(_ text: String) throws -> ConfigurationDocument {
        try ConfigurationDocument(text: text, path: "etc/clara.yaml")
    }

    @Test("a flag wins over the environment, the environment over the file, the file over the default")
    func precedence() throws {
        let file = try document("platform:\n  port: 1\nlog: { level: error }\n")
        let names = ["CLARA_PLATFORM_PORT": "2", "CLARA_LOG_LEVEL": "debug"]
        let all = try Self.schema.resolve(flags: ["platform.port": ("--grpc-port", "3")], environment: names, document: file)
        #expect(all.integer("platform.port") == 3)
        #expect(all.settings.first { $0.definition.key == "platform.port" }?.source == .flag("--grpc-port"))
        #expect(all.text("log.level") == "debug")
        let noFlags = try Self.schema.resolve(environment: ["CLARA_PLATFORM_PORT": "2"], document: file)
        #expect(noFlags.integer("platform.port") == 2)
        let fileOnly = try Self.schema.resolve(document: file)
        #expect(fileOnly.integer("platform.port") == 1)
        #expect(fileOnly.settings.first { $0.definition.key == "platform.port" }?.source == .file(path: "etc/clara.yaml", line: 2))
        #expect(try Self.schema.resolve().integer("platform.port") == 50051)
    }

    @Test("every fault of a file is told at once, with line and column")
    func allFaults() throws {
        let text = """
            platfrom:
              port: 1
            platform:
              port: 70000
              prot: 5
            log:
              level: loud
            dicom:
              verification: maybe
              destinations:
                - name: PACS
                  prot: 4
                - port: 0
                  name: [a]
            """
        do {
            _ = try Self.schema.resolve(document: try document(text))
            Issue.record("the configuration was taken")
        } catch let error as ConfigurationError {
            let shown = error.faults.map(\.description)
            #expect(shown.contains { $0.hasPrefix("etc/clara.yaml:1:1: there is no setting \"platfrom\"; did you mean \"platform\"?") })
            #expect(shown.contains { $0.hasPrefix("etc/clara.yaml:4:9: platform.port must be a whole number from 0 to 65535") })
            #expect(shown.contains { $0.contains(":5:3: there is no setting \"platform.prot\"; did you mean \"port\"?") })
            #expect(shown.contains { $0.contains(":7:10: log.level must be one of debug, info, error") })
            #expect(shown.contains { $0.contains(":9:17: dicom.verification must be true or false") })
            #expect(shown.contains { $0.contains(":12:7: dicom.destinations has no member \"prot\"; did you mean \"port\"?") })
            #expect(shown.contains { $0.contains("dicom.destinations[0] must have \"port\"") })
            #expect(shown.contains { $0.contains("dicom.destinations[1].port must be a whole number") })
            #expect(shown.contains { $0.contains("dicom.destinations[1].name must be one value") })
            #expect(error.faults.count == 9)
            #expect(error.faults.map { $0.line ?? 0 } == error.faults.map { $0.line ?? 0 }.sorted())
        }
    }

    @Test("a bad environment variable is told by its name, also where a flag overrides it")
    func environmentFault() {
        #expect {
            try Self.schema.resolve(flags: ["platform.port": ("--grpc-port", "3")], environment: ["CLARA_PLATFORM_PORT": "x"])
        } throws: { error in
            "\(error)".contains("CLARA_PLATFORM_PORT: platform.port must be a whole number")
        }
    }

    @Test("a path in the file is relative to the file, a path of a flag to the working directory")
    func paths() throws {
        let file = try document("data: store\n")
        #expect(try Self.schema.resolve(document: file, workingDirectory: "/w").text("data") == "/w/etc/store")
        let flag = try Self.schema.resolve(flags: ["data": ("--data", "d")], document: file, workingDirectory: "/w")
        #expect(flag.text("data") == "/w/d")
    }

    @Test("sections keep their scalars, lists and objects")
    func sections() throws {
        let text = "dicom:\n  destinations:\n  - { name: A, port: 4242, ignored: [x, y], settings: { timeout: 5 } }\n"
        let entry = try #require(try Self.schema.resolve(document: try document(text)).entries("dicom.destinations").first)
        #expect(entry["name"] == "A")
        #expect(entry["port"] == "4242")
        #expect(entry.lists["ignored"] == ["x", "y"])
        #expect(entry.maps["settings"] == ["timeout": "5"])
        #expect(entry.line == 3)
    }

    @Test("a secret is never shown")
    func secrets() throws {
        let resolved = try Self.schema.resolve(environment: ["CLARA_REGISTRY_PASSWORD": "hunter2"])
        let setting = try #require(resolved.settings.first { $0.definition.key == "registry.password" })
        #expect(setting.value == "hunter2")
        #expect(!setting.shownValue.contains("hunter2"))
    }

    @Test(
        "text that is no configuration is refused with its place",
        arguments: [
            "- a\n- b\n", "a: [1, 2\n", "log: { level: info\n", "a: &x [1]\nb: *x\nc: *x\n", "log: 5\n", "data: { a: 1 }\n", "\u{1}",
        ])
    func refused(text: String) {
        #expect(throws: ConfigurationError.self) {
            try Self.schema.resolve(document: try ConfigurationDocument(text: text, path: "c.yaml"))
        }
    }

    @Test("an empty file says nothing and is right")
    func empty() throws {
        #expect(try Self.schema.resolve(document: try document("# nothing\n")).integer("platform.port") == 50051)
    }
}
