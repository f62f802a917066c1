// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import Testing

@testable import ClaraPlatform

@Suite(.timeLimit(.minutes(5))) struct JobPayloadTests {
    @Test func `the files of reusable payloads become input of the job, as copies`() async throws {
        try await withStorage { world in
            let (one, two) = (try await world.reusable(), try await world.reusable())
            try await world.store("first", as: "a/1.dcm", in: one, mode: 0o600)
            try await world.store("second", as: "a/2.dcm", in: two)
            let id = try await world.jobPayload(inputs: [one, two])
            #expect(try await world.names(of: id) == ["/input/a/1.dcm", "/input/a/2.dcm"])
            try await world.store("changed", as: "a/1.dcm", in: one)
            try await world.storage.delete(two)
            #expect(try await world.read("input/a/1.dcm", of: id) == "first")
            #expect(try await world.read("input/a/2.dcm", of: id) == "second")
            #expect(try await world.storage.openFile(of: id, name: "input/a/1.dcm").file.mode == 0o600)
            #expect(try world.leftovers.isEmpty)
        }
    }

    @Test func `inputs that collide make no payload`() async throws {
        try await withStorage { world in
            let (one, two, three) = (try await world.reusable(), try await world.reusable(), try await world.reusable())
            try await world.store("1", as: "a", in: one)
            try await world.store("2", as: "a", in: two)
            try await world.store("3", as: "a/b", in: three)
            await expect(.jobInputCollision) { _ = try await world.jobPayload(inputs: [one, two]) }
            await expect(.jobInputCollision) { _ = try await world.jobPayload(inputs: [one, one]) }
            await expect(.jobInputCollision) { _ = try await world.jobPayload(inputs: [one, three]) }
            await expect(.jobInputCollision) { _ = try await world.jobPayload(inputs: [three, one]) }
            #expect(try await world.storage.usage().payloads == 3)
            #expect(try world.leftovers.isEmpty)
            let folders = try FileManager.default.contentsOfDirectory(atPath: world.folder + "/payloads").filter { !$0.hasPrefix(".") }
            #expect(folders.count == 3)
        }
    }

    @Test func `only reusable payloads can be inputs`() async throws {
        try await withStorage { world in
            let job = try await world.jobPayload()
            await expect(.payloadNotReusable) { _ = try await world.jobPayload(inputs: [job]) }
            await expect(.missingPayload) { _ = try await world.jobPayload(inputs: [.generate()]) }
        }
    }

    @Test func `operators get folders of their own`() async throws {
        try await withStorage { world in
            let id = try await world.jobPayload()
            let storage = world.storage
            #expect(try await storage.inputDirectory(payloadID: id.value) == world.path(id, "input"))
            let plain = try await storage.outputDirectory(payloadID: id.value, operator: "reader", output: nil)
            let named = try await storage.outputDirectory(payloadID: id.value, operator: "seg", output: "mask")
            #expect(plain == world.path(id, "operators/reader"))
            #expect(named == world.path(id, "operators/seg/mask"))
            #expect(try await storage.outputDirectory(payloadID: id.value, operator: "seg", output: "mask") == named)
            try world.leaveResult("x", at: "seg/mask/m.nii", of: id)
            try world.leaveResult("y", at: "reader/v.mhd", of: id)
            #expect(try await world.names(of: id) == ["/operators/reader/v.mhd", "/operators/seg/mask/m.nii"])
            #expect(try await world.read("/operators/SEG/mask/M.nii", of: id) == "x")
            try await storage.removeOperatorOutput(payloadID: id.value, operator: "seg")
            try await storage.removeOperatorOutput(payloadID: id.value, operator: "seg")
            #expect(try await world.names(of: id) == ["/operators/reader/v.mhd"])
            #expect(try world.leftovers.isEmpty)
        }
    }

    @Test(arguments: ["", "..", "a/b", "/", ".", "a\u{0}"])
    func `names of operators stay inside of the payload`(name: String) async throws {
        try await withStorage { world in
            let id = try await world.jobPayload().value
            await expect(.invalidFileName) {
                _ = try await world.storage.outputDirectory(payloadID: id, operator: name, output: nil)
            }
            await expect(.invalidFileName) {
                _ = try await world.storage.outputDirectory(payloadID: id, operator: "x", output: name)
            }
            await expect(.invalidFileName) { try await world.storage.removeOperatorOutput(payloadID: id, operator: name) }
        }
    }

    @Test func `whatever an operator left can be removed, and nothing else goes with it`() async throws {
        try await withStorage { world in
            let id = try await world.jobPayload()
            let top = try await world.storage.outputDirectory(payloadID: id.value, operator: "deep", output: nil)
            let keep = world.folder + "/keep"
            try FileManager.default.createDirectory(atPath: keep, withIntermediateDirectories: true)
            try Data("kept".utf8).write(to: URL(filePath: keep + "/file"))
            try FileManager.default.createSymbolicLink(atPath: top + "/link", withDestinationPath: keep)
            // Deeper than a path can be long, made step by step as a program would.
            var folder = open(top, O_RDONLY | O_DIRECTORY)
            for _ in 0..<3000 {
                try #require(mkdirat(folder, "abcdef", 0o755) == 0)
                let next = openat(folder, "abcdef", O_RDONLY | O_DIRECTORY)
                close(folder)
                folder = next
            }
            close(openat(folder, "file", O_WRONLY | O_CREAT, 0o600))
            try #require(fchmod(folder, 0) == 0)
            close(folder)
            #expect(try await world.names(of: id).isEmpty)
            try await world.storage.removeOperatorOutput(payloadID: id.value, operator: "deep")
            #expect(try world.leftovers.isEmpty)
            #expect(try String(contentsOfFile: keep + "/file", encoding: .utf8) == "kept")
        }
    }

    @Test func `a payload that is not there is none for the engine either`() async throws {
        try await withStorage { world in
            let id = PlatformIdentifier.generate().value
            await expect(.missingPayload) { try await world.storage.freeze(payloadID: id) }
            await expect(.missingPayload) { _ = try await world.storage.inputDirectory(payloadID: id) }
            await expect(.missingPayload) { _ = try await world.storage.outputDirectory(payloadID: id, operator: "a", output: nil) }
        }
    }
}
