// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ForeignPrograms
import Foundation
import Testing

@testable import ClaraPlatform

/// What is taken for a model, and what is not.
@Suite(.timeLimit(.minutes(5))) struct ModelArchiveTests {
    typealias File = TestArchive.File

    private static func model(with file: File) -> TestArchive {
        var archive = TestArchive.model()
        archive.files.append(file)
        return archive
    }

    /// Archives that have to be refused, and what with.
    static let hostile: [(what: String, data: Data, code: PlatformCode)] = {
        let text = Array("x".utf8)
        let model = TestArchive.model().data
        var cases: [(String, Data, PlatformCode)] = [
            ("nothing", Data(), .invalidModelArchive),
            ("no archive", Data("PK is not enough".utf8), .invalidModelArchive),
            ("an archive without files", TestArchive(files: []).data, .invalidModelLayout),
            ("half an archive", model.prefix(model.count / 2), .invalidModelArchive),
            ("more bytes at the end", model + Data("more".utf8), .invalidModelArchive),
            ("no configuration", TestArchive(files: [File(name: "1/model.bin", content: text)]).data, .invalidModelLayout),
            ("no version", TestArchive(files: [File(name: "config.pbtxt", content: text)]).data, .invalidModelLayout),
            ("another name inside", TestArchive.model("other").data, .invalidModelLayout),
            ("version 0", TestArchive.model(versions: [0]).data, .invalidModelLayout),
        ]
        for name in ["../evil", "1/../../evil", "/etc/evil", "1\\evil", "1/e\u{1}vil", "1/..", String(repeating: "x", count: 300)] {
            cases.append(("the name \(name)", Self.model(with: File(name: name, content: text)).data, .invalidModelArchive))
        }
        cases += [
            ("a link", Self.model(with: File(name: "1/link", content: text, mode: 0o120777)).data, .invalidModelArchive),
            ("a device", Self.model(with: File(name: "1/device", content: text, mode: 0o020666)).data, .invalidModelArchive),
            ("encryption", Self.model(with: File(name: "1/secret", content: text, flags: 1)).data, .invalidModelArchive),
            ("another method", Self.model(with: File(name: "1/m", content: text, method: 12)).data, .invalidModelArchive),
            ("two files of a name", Self.model(with: File(name: "1/model.bin", content: text)).data, .invalidModelArchive),
            ("a file in a file", Self.model(with: File(name: "1/model.bin/x", content: text)).data, .invalidModelArchive),
            ("a wrong checksum", Self.model(with: File(name: "1/x", content: text, checksum: 1)).data, .invalidModelArchive),
            ("two sizes", Self.model(with: File(name: "1/x", content: text, size: 9)).data, .invalidModelArchive),
            ("an entry in another", Self.model(with: File(name: "1/x", content: text, offset: 3)).data, .invalidModelArchive),
            ("an entry twice", Self.model(with: File(name: "1/x", content: text, offset: 0)).data, .invalidModelArchive),
            ("an entry beyond the end", Self.model(with: File(name: "1/x", content: text, offset: 0x7FFF_FFFF)).data, .invalidModelArchive),
            (
                "damage in what is compressed",
                Self.model(with: File(name: "1/x", content: text, method: 8, packed: [0xFF, 0xFF])).data, .invalidModelArchive
            ),
            (
                "an end in the middle of what is compressed",
                Self.model(with: File(name: "1/x", content: text, method: 8, packed: [0x4B])).data, .invalidModelArchive
            ),
            (
                // 0x4B 0x04 0x00 is "a", deflated; the archive says that nothing comes out.
                "more than it says",
                Self.model(with: File(name: "1/x", content: [], method: 8, packed: [0x4B, 0x04, 0x00])).data, .invalidModelArchive
            ),
            ("too large a file", Self.model(with: File(name: "1/x", content: text, method: 8, size: 0xFFFF_FFFE)).data, .modelTooLarge),
        ]
        var lying = TestArchive.model()
        lying.count = 2000
        cases.append(("a count beyond the limit", lying.data, .modelTooLarge))
        lying.count = 40
        cases.append(("a count that is not right", lying.data, .invalidModelArchive))
        return cases
    }()

    @Test func `archives that hold anything but a model are refused and leave nothing`() async throws {
        var limits = ModelsConfiguration()
        limits.maximumModelSize = 1 << 20
        limits.maximumFiles = 1000
        try await withRepository(limits: limits) { world in
            for (what, data, code) in Self.hostile {
                let error = await #expect(throws: PlatformError.self, "\(what)") { try await world.upload(data, name: "m") }
                #expect(error?.platformCode == code, "\(what): \(error?.message ?? "taken")")
                let leftovers = try world.leftovers
                #expect(leftovers.isEmpty, "\(what)")
            }
            let models = try await world.repository.models()
            #expect(models.isEmpty)
            #expect(try FileManager.default.contentsOfDirectory(atPath: world.folder + "/models").isEmpty)
            #expect(!FileManager.default.fileExists(atPath: world.folder + "/evil"))
        }
    }

    @Test(arguments: ["", "lung/", "lung/inner"])
    func `a model lies in the root of its archive or in one folder there`(folder: String) async throws {
        try await withRepository { world in
            if folder == "lung/inner" {
                await expect(.invalidModelLayout) {
                    try await world.upload(TestArchive.model("lung", below: "lung/inner/").data, name: "")
                }
                return
            }
            let model = try await world.upload(TestArchive.model("lung", versions: [3, 1, 10], below: folder).data, name: "")
            #expect(model.name == "lung" && model.versions == [1, 3, 10] && model.type == 1)
            let content = try String(contentsOfFile: world.folder + "/models/lung/10/model.bin", encoding: .utf8)
            #expect(content == "weights")
            #expect(try world.leftovers.isEmpty)
        }
    }

    @Test(arguments: ["", ".", "..", ".hidden", "a/b", "a b", "ü", "-x", String(repeating: "x", count: 129)])
    func `names that cannot be folders are refused`(name: String) async throws {
        try await withRepository { world in
            await expect(.invalidModelName) { try await world.upload(TestArchive.model().data, name: name) }
            let leftovers = try world.leftovers
            #expect(leftovers.isEmpty)
        }
    }

    @Test func `what the platform of a configuration says is the type, unless the client says it`() async throws {
        try await withRepository { world in
            for (platform, type) in [("tensorrt_plan", 2), ("pytorch_libtorch", 3), ("tensorflow_graphdef", 1), ("onnxruntime_onnx", 0)] {
                let model = try await world.upload(TestArchive.model(platform: platform).data, name: platform)
                #expect(model.type == type)
            }
            let model = try await world.upload(TestArchive.model().data, name: "m", type: 3)
            #expect(model.type == 3)
            await expect(.invalidModelType) { try await world.upload(TestArchive.model().data, name: "m", type: 4) }
        }
    }

    @Test func `only texts at the top level of a configuration count`() {
        let text = """
            # name: "comment"
            input [ { name: "inner" } ]
            parameters { key: "name" value: { string_value: "x" } }
            name : 'a\\'b' platform: "p # no comment" name2: "n"
            """
        let configuration = ModelConfigurationText(text)
        #expect(configuration.values["name"] == "a'b")
        #expect(configuration.values["platform"] == "p # no comment")
        #expect(ModelConfigurationText("name: \"open").values["name"] == "open")
        #expect(ModelConfigurationText("}}]: \"x\" {").values["name"] == nil)
    }

    @Test func `limits and a full disk end an upload`() async throws {
        var limits = ModelsConfiguration()
        limits.maximumArchiveSize = 100
        try await withRepository(limits: limits) { world in
            await expect(.modelTooLarge) { try await world.upload(TestArchive.model().data, name: "m") }
            let leftovers = try world.leftovers
            #expect(leftovers.isEmpty)
        }
        let full = StorageBudget(maximumUsagePercentage: 80) { _ in FileSystemUsage(used: 90, available: 10) }
        try await withRepository(budget: full) { world in
            await expect(.storageFull) { try await world.upload(TestArchive.model().data, name: "m") }
        }
    }

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs python3"))
    func `archives of Python are read, and Python reads what is downloaded`() async throws {
        try await withRepository { world in
            let script = """
                import sys, zipfile
                with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as z:
                    z.mkdir("net") if hasattr(z, "mkdir") else z.writestr("net/", "")
                    z.writestr("net/config.pbtxt", 'name: "net"\\nbackend: "pytorch"\\n')
                    z.writestr("net/7/model.pt", bytes(range(256)) * 5000)
                    z.writestr("net/7/empty", b"")
                    z.writestr("net/label-\\u00e4.txt", "lung")
                    with z.open("net/2/big", "w", force_zip64=True) as f: f.write(b"abc" * 100)
                """
            let archive = world.folder + "/in.zip"
            let made = try await ForeignProgram.run("/usr/bin/python3", ["-c", script, archive])
            try #require(made.status == 0, "\(made.errors)")
            let model = try await world.upload(try Data(contentsOf: URL(filePath: archive)), name: "")
            #expect(model.name == "net" && model.type == 3 && model.versions == [2, 7])
            let output = world.folder + "/out.zip"
            try await world.download(model).write(to: URL(filePath: output))
            let check = """
                import sys, zipfile
                a, b = (zipfile.ZipFile(p) for p in sys.argv[1:])
                assert b.testzip() is None
                files = {n[4:]: a.read(n) for n in a.namelist() if not n.endswith("/")}
                assert {n: b.read(n) for n in b.namelist()} == files, b.namelist()
                """
            let checked = try await ForeignProgram.run("/usr/bin/python3", ["-c", check, archive, output])
            #expect(checked.status == 0, "\(checked.errors)")
            // What was downloaded can be uploaded again.
            let again = try await world.upload(try Data(contentsOf: URL(filePath: output)), name: "net")
            #expect(again.id == model.id && again.versions == model.versions)
        }
    }

    @Test func `numbers that do not fit 32 bits are told in the larger form and understood`() async throws {
        var framing = ZipFraming()
        let large: UInt64 = 5 << 30
        _ = framing.begin(.init(name: "config.pbtxt", size: large, checksum: 1))
        _ = framing.begin(.init(name: "1/x", size: 3, checksum: 2))
        let end = framing.end()
        try await withTemporaryFolder { folder in
            // The content itself is a hole in the file.
            let path = folder + "/a.zip"
            #expect(FileManager.default.createFile(atPath: path, contents: nil))
            let handle = try #require(FileHandle(forWritingAtPath: path))
            var header = ZipFraming()
            let first = header.begin(.init(name: "config.pbtxt", size: large, checksum: 1))
            let second = header.begin(.init(name: "1/x", size: 3, checksum: 2))
            try handle.seek(toOffset: UInt64(first.count) + large + UInt64(second.count) + 3)
            try handle.write(contentsOf: end)
            try handle.close()
            let file = try OpenFile.openNow(path, for: .read(followsLinks: false))
            let entries = try ZipDirectory(of: file, limits: ZipLimits(entries: 10, totalSize: 6 << 30)).entries
            #expect(entries.map(\.size) == [large, 3])
            #expect(entries.map(\.offset) == [0, UInt64(first.count) + large])
            #expect(throws: ZipFault.self) {
                try ZipDirectory(of: file, limits: ZipLimits(entries: 10, totalSize: 4 << 30))
            }
        }
    }
}
