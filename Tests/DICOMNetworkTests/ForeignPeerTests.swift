// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import ForeignPrograms
import Foundation
import Testing

@testable import DICOMNetwork

/// DCMTK's programs as peers, with their default settings.
@Suite(.enabled(if: Program.isInstalled("storescu"), "dcmtk is not installed"), .timeLimit(.minutes(4)))
struct ForeignPeerTests {
    @Test func `echoscu is answered`() async throws {
        try await withServer(FolderStorage(folder: "/nowhere", calledAETitles: ["CLARA"])) { _, port in
            let good = try await Program(name: "echoscu", arguments: ["-aec", "CLARA", "127.0.0.1", "\(port)"]).run()
            #expect(good.status == 0, "\(good.output)\(good.errors)")
            let bad = try await Program(name: "echoscu", arguments: ["-aec", "OTHER", "127.0.0.1", "\(port)"]).run()
            #expect(bad.status != 0)
            #expect((bad.output + bad.errors).contains("Called AE Title Not Recognized"))
        }
    }

    @Test(arguments: ["storescu", "dcmsend"])
    func `a folder of instances arrives whole`(_ sender: String) async throws {
        try await withTemporaryFolder { folder in
            let (source, target) = ("\(folder)/in", "\(folder)/out")
            for name in [source, target] { try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true) }
            for index in 0..<100 { try SampleInstance(UID("1.2.3.\(index)"), pixels: 9000).write(to: source) }
            try await withServer(FolderStorage(folder: target, durability: .process)) { _, port in
                let exit = try await Program(name: sender, arguments: ["-aec", "CLARA", "127.0.0.1", "\(port)", "+sd", source]).run()
                #expect(exit.status == 0, "\(exit.output)\(exit.errors)")
            }
            #expect(try names(in: target).count == 100)
        }
    }

    @Test(.enabled(if: TestData.isAvailable, "\(TestData.isMissing)"))
    func `real images from storescu are stored byte for byte`() async throws {
        try await withTemporaryFolder { folder in
            let source = TestData.path("volumes/ct-chest-lidc-0314")
            let files = try names(in: source).filter { $0.hasSuffix(".dcm") }.prefix(20).map { "\(source)/\($0)" }
            try await withServer(FolderStorage(folder: folder)) { _, port in
                let exit = try await Program(name: "storescu", arguments: ["-aec", "CLARA", "127.0.0.1", "\(port)"] + files).run()
                #expect(exit.status == 0, "\(exit.output)\(exit.errors)")
            }
            for path in files {
                let sent = try DICOMFile.read(path: path)
                let instance = try #require(sent.dataSet.uid(.sopInstanceUID))
                let stored = try DICOMFile.read(path: "\(folder)/\(instance).dcm")
                // storescu leaves group lengths out, which says nothing about the images.
                #expect(stored.dataSet.bytes(.pixelData) == sent.dataSet.bytes(.pixelData))
                #expect(stored.dataSet.string(.imagePositionPatient) == sent.dataSet.string(.imagePositionPatient))
            }
            #expect(try names(in: folder).count == 20)
        }
    }

    @Test func `storescu that aborts leaves nothing`() async throws {
        try await withTemporaryFolder { folder in
            let (source, target) = ("\(folder)/in", "\(folder)/out")
            for name in [source, target] { try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true) }
            let path = try SampleInstance("1.2.3", pixels: 900_000).write(to: source)
            let ends = EndLog()
            try await withServer(FolderStorage(folder: target, associationEnded: { ends.append($1) })) { _, port in
                _ = try await Program(name: "storescu", arguments: ["--abort", "127.0.0.1", "\(port)", path]).run()
                #expect(try await eventually { ends.all == [.aborted(.byUser)] })
            }
        }
    }

    /// Runs storescp in a folder of its own.
    private func withStoreSCP<R: Sendable>(_ arguments: [String] = [], _ body: (DICOMPeer, String) async throws -> R) async throws -> R {
        try await withTemporaryFolder { folder in
            while true {
                // storescp cannot choose a port itself: one is guessed outside the range of those that the system gives away, and
                // another when it is taken, at which storescp ends.
                let port = Int.random(in: 12_000..<32_000)
                let program = Program(name: "storescp", arguments: arguments + ["-od", folder, "\(port)"])
                let result: R? = try await program.during { program in
                    let peer = DICOMPeer.loopback(port)
                    let isSettled = try await eventually {
                        if !program.isRunning { return true }
                        return (try? await DICOMClient.echo(peer)) == .success
                    }
                    try #require(isSettled)
                    return program.isRunning ? try await body(peer, folder) : nil
                }
                if let result { return result }
            }
        }
    }

    @Test(.enabled(if: Program.isInstalled("storescp"), "dcmtk is not installed"))
    func `storescp gets what is sent, in pieces of its own maximum`() async throws {
        try await withTemporaryFolder { source in
            let samples = [SampleInstance(pixels: 100), SampleInstance(pixels: 700_000), SampleInstance(pixels: 16_372)]
            let files = try samples.map { try InstanceFile(path: $0.write(to: source)) }
            try await withStoreSCP(["-pdu", "4096"]) { peer, target in
                try await DICOMClient.withAssociation(to: peer, contexts: ContextPlan.contexts(for: files.map(\.identity))[0]) {
                    association in
                    for file in files {
                        let outcome = try await association.store(file)
                        #expect(outcome.status == .success)
                    }
                }
                #expect(try names(in: target).count == 3)
                for (sample, name) in zip(
                    samples,
                    try samples.map { sample in
                        try #require(try names(in: target).first { $0.hasSuffix(".\(sample.instance)") })
                    })
                {
                    #expect(
                        try DICOMFile.read(path: "\(target)/\(name)").dataSet.bytes(.pixelData) == sample.file.dataSet.bytes(.pixelData))
                }
            }
        }
    }

    @Test(.enabled(if: Program.isInstalled("storescp"), "dcmtk is not installed"))
    func `a peer that takes only implicit little endian gets it`() async throws {
        try await withTemporaryFolder { source in
            let sample = SampleInstance(pixels: 500)
            let file = try InstanceFile(path: sample.write(to: source))
            try await withStoreSCP(["+xi"]) { peer, target in
                let outcomes = OutcomeLog()
                await StorageSender(to: peer).send([file]) { outcomes.append($0) }
                #expect(outcomes.all.map(\.isStored) == [true])
                let name = try #require(try names(in: target).first)
                let stored = try DICOMFile.read(path: "\(target)/\(name)")
                #expect(stored.transferSyntax == .implicitVRLittleEndian)
                #expect(stored.dataSet.bytes(.pixelData) == sample.file.dataSet.bytes(.pixelData))
            }
        }
    }
}
