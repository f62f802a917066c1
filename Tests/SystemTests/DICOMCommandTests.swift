// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import ForeignPrograms
import Foundation
import Testing

@Suite("clara dicom", .enabled(if: Programs.hasClara, "the program is not built; make build"), .timeLimit(.minutes(5)))
struct DICOMCommandTests {
    private struct SendReport: Decodable {
        struct File: Decodable {
            let outcome: String
            let status: String?
        }

        let stored: Int
        let refused: Int
        let failed: Int
        let skipped: Int
        let files: [File]
    }

    /// Gives `body` the port of a running `clara dicom receive` that writes to the folder `out`; gives what it printed.
    private func withReceiver(
        _ options: [String] = [], in directory: String, _ body: (String) async throws -> Void
    ) async throws -> String {
        let log = "\(directory)/receiver-\(UUID().uuidString.prefix(6)).log"
        let program = try ForeignProgram(
            Programs.clara, ["dicom", "receive", "0", "out"] + options, environment: ["SWIFT_BACKTRACE": "enable=no"],
            directory: directory, outputPath: log)
        do {
            let port = try await eventually("clara dicom receive listens") {
                if !program.isRunning { throw NotInTime(description: "the receiver ended at once: \(program.output)") }
                return program.output.firstMatch(of: /listening on 127\.0\.0\.1:(\d+),/).map { String($0.output.1) }
            }
            try await body(port)
        } catch {
            await program.stop(SIGKILL)
            throw error
        }
        #expect(await program.stop(patience: .seconds(60)) == .status(0), "SIGTERM ends it with status 0: \(program.output)")
        return program.output
    }

    /// Writes instances of one study into the folder `study`, with instance UIDs 1.2.3.1, 1.2.3.2 and so on.
    private func writeStudy(_ count: Int, in directory: String) throws {
        try FileManager.default.createDirectory(atPath: "\(directory)/study/series", withIntermediateDirectories: true)
        for index in 1...count {
            var dataSet = DataSet()
            dataSet.set(.sopClassUID, UID.ctImageStorage)
            dataSet.set(.sopInstanceUID, UID("1.2.3.\(index)"))
            dataSet.set(.studyInstanceUID, UID("1.2.3"))
            dataSet.set(.patientID, "P1")
            dataSet.set(.pixelData, bytes: [UInt8](repeating: UInt8(index), count: 1000 * index), vr: .ow)
            try DICOMFile(dataSet: dataSet).write(to: "\(directory)/study/series/\(index).dcm")
        }
    }

    private func pixels(_ path: String) throws -> [UInt8]? {
        try DICOMFile.read(path: path).dataSet.bytes(.pixelData).map(Array.init)
    }

    @Test("echo says by its exit status whether a peer is there and wants to talk")
    func echo() async throws {
        try await withTemporaryDirectory { directory in
            _ = try await withReceiver(["--aet", "STORE"], in: directory) { port in
                let good = try await clara(["dicom", "echo", "127.0.0.1", port, "--aec", "STORE"], in: directory)
                #expect(good.status == 0, "\(good.errors)")
                #expect(good.output.hasPrefix("STORE at 127.0.0.1:\(port) answers the echo ("))
                let json = try await clara(["dicom", "echo", "127.0.0.1", port, "--aec", "STORE", "--output", "json"], in: directory)
                #expect(json.output.contains("\"status\" : \"0000\""))
                let stranger = try await clara(["dicom", "echo", "127.0.0.1", port, "--aec", "OTHER"], in: directory)
                #expect(stranger.status == 77)
                #expect(stranger.errors.contains("called AE title not recognized"))
                if let echoscu = ForeignProgram.find("echoscu") {
                    let other = try await ForeignProgram.run(echoscu, ["-aec", "STORE", "127.0.0.1", port])
                    #expect(other.status == 0, "\(other.errors)")
                }
            }
            // Nobody may listen on this port but the superuser's services of fifty years ago.
            let nobody = try await clara(["dicom", "echo", "127.0.0.1", "1"], in: directory)
            #expect(nobody.status == 69)
            #expect(nobody.errors.contains("cannot connect to ANY-SCP at 127.0.0.1:1"))
            let wrong = try await clara(["dicom", "echo", "127.0.0.1", "104", "--aec", "A TITLE THAT IS TOO LONG"], in: directory)
            #expect(wrong.status == 64)
        }
    }

    @Test("what is sent is received, file by file and byte by byte")
    func sendAndReceive() async throws {
        try await withTemporaryDirectory { directory in
            try writeStudy(5, in: directory)
            try "no image".write(toFile: "\(directory)/study/readme.txt", atomically: true, encoding: .utf8)
            let printed = try await withReceiver(["--output", "json"], in: directory) { port in
                let sent = try await clara(["dicom", "send", "127.0.0.1", port, "study", "--jobs", "2", "--output", "json"], in: directory)
                #expect(sent.status == 0, "\(sent.errors)")
                let report = try JSONDecoder().decode(SendReport.self, from: Data(sent.output.utf8))
                #expect(report.stored == 5 && report.refused == 0 && report.failed == 0 && report.skipped == 1)
                #expect(report.files.filter { $0.outcome == "stored" && $0.status == "0000" }.count == 5)
            }
            for index in 1...5 {
                #expect(try pixels("\(directory)/out/1.2.3.\(index).dcm") == pixels("\(directory)/study/series/\(index).dcm"))
                #expect(printed.contains("\"sopInstanceUID\":\"1.2.3.\(index)\""))
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(directory)/out").count == 5)
        }
    }

    @Test("send tells what was not stored, and says so by its exit status")
    func sendFaults() async throws {
        try await withTemporaryDirectory { directory in
            try writeStudy(2, in: directory)
            _ = try await withReceiver(["--keep-existing"], in: directory) { port in
                let first = try await clara(["dicom", "send", "127.0.0.1", port, "study/series/1.dcm"], in: directory)
                #expect(first.status == 0, "\(first.errors)")
                let again = try await clara(["dicom", "send", "127.0.0.1", port, "study"], in: directory)
                #expect(again.status == 1)
                #expect(again.output.contains("study/series/1.dcm: 0111H failure: duplicate SOP instance"))
                #expect(again.output.contains("1 of 2 stored"))
                let missing = try await clara(["dicom", "send", "127.0.0.1", port, "nothing.dcm"], in: directory)
                #expect(missing.status == 66)
                try FileManager.default.createDirectory(atPath: "\(directory)/empty", withIntermediateDirectories: true)
                let empty = try await clara(["dicom", "send", "127.0.0.1", port, "empty"], in: directory)
                #expect(empty.status == 66)
            }
            let nobody = try await clara(["dicom", "send", "127.0.0.1", "1", "study"], in: directory)
            #expect(nobody.status == 69)
            #expect(nobody.output.contains("0 of 2 stored"))
        }
    }

    @Test("DCMTK's programs send to receive, and take what send sends", .enabled(if: Programs.hasDCMTK, "dcmtk is not installed"))
    func foreignPeers() async throws {
        let storescu = try #require(ForeignProgram.find("storescu"))
        let storescp = try #require(ForeignProgram.find("storescp"))
        try await withTemporaryDirectory { directory in
            try writeStudy(3, in: directory)
            let printed = try await withReceiver(in: directory) { port in
                let sent = try await ForeignProgram.run(
                    storescu, ["127.0.0.1", port, "+sd", "+r", "study"], directory: directory)
                #expect(sent.status == 0, "\(sent.errors)")
            }
            #expect(printed.contains("out/1.2.3.3.dcm  CT Image Storage"))
            #expect(try pixels("\(directory)/out/1.2.3.3.dcm") == pixels("\(directory)/study/series/3.dcm"))

            try FileManager.default.createDirectory(atPath: "\(directory)/taken", withIntermediateDirectories: true)
            var isSent = false
            while !isSent {
                // Outside the range of the ports that the system gives away; storescp ends when another program has it.
                let port = String(Int.random(in: 12_000..<32_000))
                isSent = try await ForeignProgram.during(storescp, ["+xi", "-od", "\(directory)/taken", port]) { program in
                    let isReady = try await eventually("storescp answers or has ended") {
                        if !program.isRunning { return false }
                        return try await clara(["dicom", "echo", "127.0.0.1", port], in: directory).status == 0 ? true : nil
                    }
                    guard isReady, program.isRunning else { return false }
                    let sent = try await clara(["dicom", "send", "127.0.0.1", port, "study", "--verbose"], in: directory)
                    #expect(sent.status == 0, "\(sent.output)\(sent.errors)")
                    #expect(sent.output.contains("study/series/2.dcm: 0000H success"))
                    return true
                }
            }
            let taken = try FileManager.default.contentsOfDirectory(atPath: "\(directory)/taken")
            #expect(taken.count == 3)
            let second = try #require(taken.first { $0.hasSuffix(".1.2.3.2") })
            let file = try DICOMFile.read(path: "\(directory)/taken/\(second)")
            #expect(file.transferSyntax == .implicitVRLittleEndian)
            #expect(file.dataSet.bytes(.pixelData).map(Array.init) == [UInt8](repeating: 2, count: 2000))
        }
    }
}
