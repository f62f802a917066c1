// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Foundation
import Testing

@testable import clara

@Suite("Moving files", .timeLimit(.minutes(5)))
struct TransferTests {
    @Test(
        "patterns fit paths",
        arguments: [
            ("/operators/seg/*.dcm", "/operators/seg/a.dcm", true), ("operators/seg/*.dcm", "/operators/seg/x/a.dcm", false),
            ("/operators/**/*.dcm", "/operators/seg/x/a.dcm", true), ("/operators/**/*.dcm", "/operators/a.dcm", true),
            ("/**", "/input/a", true), ("/input/a?c", "/input/abc", true), ("/input/a?c", "/input/ac", false),
            ("/input/*a*b*", "/input/xaybz", true), ("/input/*a*b*", "/input/xbya", false), ("/input", "/input/a", false),
            ("/./input//a", "/input/a", true),
        ])
    func patterns(_ pattern: String, _ path: String, _ fits: Bool) {
        #expect(PathPattern(pattern).matches(path) == fits)
    }

    @Test("patterns made to be slow are not")
    func slowPatterns() {
        let pattern = PathPattern(String(repeating: "a*", count: 200) + "b/" + String(repeating: "**/", count: 200) + "c")
        #expect(!pattern.matches(String(repeating: "a", count: 2000) + "/" + String(repeating: "x/", count: 500)))
    }

    @Test(
        "names keep the folders below what is known",
        arguments: [
            ("/operators/seg/*.dcm", "/operators/seg/a.dcm", "a.dcm"), ("/operators/seg/a.dcm", "/operators/seg/a.dcm", "a.dcm"),
            ("/operators/seg", "/operators/seg/x/a.dcm", "x/a.dcm"), ("/operators/*/a", "/operators/seg/a", "seg/a"),
            ("/", "/input/a", "input/a"),
        ])
    func names(_ pattern: String, _ path: String, _ name: String) {
        #expect(PathPattern(pattern).nameBelowBase(path) == name)
    }

    @Test("a source is an id, a colon and a path")
    func source() throws {
        let source = try DownloadSource(parsing: "3fd0:/operators/a:b")
        #expect(source.id == "3fd0" && source.path == "/operators/a:b")
        #expect(throws: CommandError.self) { try DownloadSource(parsing: "/operators/a") }
        #expect(throws: CommandError.self) { try DownloadSource(parsing: ":/a") }
    }

    @Test("an upload of a folder keeps the paths below it, and a download of it gives the same files")
    func roundTrip() async throws {
        try await withFolder { folder in
            let source = folder.appendingPathComponent("study")
            try FileManager.default.createDirectory(at: source.appendingPathComponent("series 1"), withIntermediateDirectories: true)
            try Data("one".utf8).write(to: source.appendingPathComponent("series 1/1.dcm"))
            try Data().write(to: source.appendingPathComponent("empty"))
            try Data("two".utf8).write(to: folder.appendingPathComponent("single"))
            try FileManager.default.createSymbolicLink(
                at: source.appendingPathComponent("link"), withDestinationURL: folder.appendingPathComponent("single"))
            try FileManager.default.createSymbolicLink(at: source.appendingPathComponent("loop"), withDestinationURL: folder)

            let plan = try UploadPlan(paths: [source.path, folder.appendingPathComponent("single").path])
            #expect(plan.items.map(\.name) == ["empty", "link", "series 1/1.dcm", "single"])
            #expect(plan.totalSize == 9)
            let platform = FakePlatform(jobs: [job()])
            try await Uploader(platform: platform, payloadID: "0").upload(plan)
            #expect(await platform.contents.keys.sorted() == ["/input/empty", "/input/link", "/input/series 1/1.dcm", "/input/single"])

            let target = folder.appendingPathComponent("target").path
            let results = try await Downloader(platform: platform).download(DownloadSource(parsing: "0123:/input"), to: target)
            #expect(results.map(\.size) == [0, 3, 3, 3])
            #expect(FileManager.default.contents(atPath: target + "/series 1/1.dcm") == Data("one".utf8))
            #expect(FileManager.default.contents(atPath: target + "/empty") == Data())
        }
    }

    @Test("an upload of what is not there, or of two files of one name, is refused before anything is sent")
    func refusedUploads() async throws {
        try await withFolder { folder in
            #expect(throws: CommandError.self) { try UploadPlan(paths: [folder.path + "/none"]) }
            try FileManager.default.createDirectory(at: folder.appendingPathComponent("d"), withIntermediateDirectories: true)
            try Data().write(to: folder.appendingPathComponent("A"))
            try Data().write(to: folder.appendingPathComponent("d/a"))
            let error = #expect(throws: CommandError.self) { try UploadPlan(paths: [folder.path + "/A", folder.path + "/d/a"]) }
            #expect(error?.code == .alreadyExists)
        }
    }

    @Test("a payload cannot lead a download out of its folder")
    func hostileNames() async throws {
        try await withFolder { folder in
            let platform = FakePlatform(jobs: [job()], contents: ["/input/../../x": Data("x".utf8)])
            let error = await #expect(throws: CommandError.self) {
                try await Downloader(platform: platform).download(DownloadSource(parsing: "0123:/input"), to: folder.path + "/t")
            }
            #expect(error?.code == .corruptData)
            let nothing = await #expect(throws: CommandError.self) {
                try await Downloader(platform: platform).download(DownloadSource(parsing: "0123:/operators"), to: folder.path)
            }
            #expect(nothing?.code == .notFound)
        }
    }
}
