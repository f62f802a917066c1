// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import Foundation
import NIOCore
import Testing

@testable import DICOMNetwork

/// What PS3.8 annex E.1 and PS3.5 section A.5 ask of the lengths of fragments and data sets, and what deflated ones may hold.
@Suite(.timeLimit(.minutes(4))) struct DataSetLengthTests {
    private static func fragments(_ bytes: ByteBuffer) throws -> [ByteBuffer] {
        var decoder = PDUDecoder()
        decoder.append(bytes)
        var fragments: [ByteBuffer] = []
        while case .fragment(let fragment) = try decoder.next() { fragments.append(fragment.bytes) }
        return fragments
    }

    @Test(arguments: [0, 7, 8, 9, 1001, 4096, 16_383])
    func `fragments are of even length whatever the peer's maximum`(_ maximum: Int) async throws {
        let limit = max(2, maximum - 6)
        let bytes = ByteBuffer(bytes: (0..<5000).map { UInt8(truncatingIfNeeded: $0) })
        var written = ByteBuffer()
        DataTransferPDU.write(bytes, contextID: 1, isCommand: true, maximumLength: maximum, to: &written)
        let parts = try Self.fragments(written)
        #expect(parts.allSatisfy { $0.readableBytes % 2 == 0 && (1...limit).contains($0.readableBytes) })
        #expect(parts.flatMap(\.readableBytesView) == Array(bytes.readableBytesView))

        try await withTemporaryFolder { folder in
            // More than one burst where the fragments are long enough for it to be quick.
            let sample = SampleInstance(pixels: maximum > 4000 ? 600_000 : 2000)
            let source = try InstanceSource(InstanceFile(path: sample.write(to: folder)))
            var written = ByteBuffer()
            while !source.isAtEnd { written = try source.fill(written, .init(contextID: 3, maximumLength: maximum)) }
            let parts = try Self.fragments(written)
            #expect(parts.allSatisfy { $0.readableBytes % 2 == 0 && (1...limit).contains($0.readableBytes) })
            #expect(try parts.flatMap(\.readableBytesView) == sample.encoded())
        }
    }

    @Test func `a file with a byte too many is not sent, and the others are`() async throws {
        try await withTemporaryFolder { folder in
            let target = "\(folder)/out"
            try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
            let odd = "\(folder)/odd.dcm"
            try Data(SampleInstance("1.2.3").file.encoded() + [0]).write(to: URL(fileURLWithPath: odd))
            let files = try [odd, SampleInstance("1.2.4").write(to: folder)].map { try InstanceFile(path: $0) }
            let outcomes = OutcomeLog()
            try await withServer(FolderStorage(folder: target)) { _, port in
                await StorageSender(to: .loopback(port)).send(files) { outcomes.append($0) }
            }
            #expect(outcomes.all.map(\.isStored) == [false, true])
            #expect(outcomes.all.first?.text.contains("odd.dcm: its data set has an odd number of bytes") == true)
            #expect(try names(in: target) == ["1.2.4.dcm"])
        }
    }

    @Test(arguments: ["pixels", "text in an item", "a fragment"])
    func `values of odd length are padded, fragments are not`(_ place: String) async throws {
        try await withTemporaryFolder { folder in
            var file = SampleInstance("1.2.3", pixels: 20).file
            switch place {
            case "pixels": file.dataSet[.pixelData] = DataElement(tag: .pixelData, vr: .ob, bytes: [1, 2, 3])
            case "text in an item":
                var item = DataSet()
                item[.codeValue] = DataElement(tag: .codeValue, vr: .sh, bytes: Array("A-1".utf8))
                file.dataSet.set(.procedureCodeSequence, items: [item])
            default: break
            }
            var bytes = try file.encoded()
            if place == "a fragment" {
                file.dataSet.remove(.pixelData)
                bytes = Array(
                    Part10Header.encoded(
                        for: StoreRequest(sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3", transferSyntax: .rleLossless),
                        sourceAETitle: "TESTER"
                    ).readableBytesView)
                bytes += try DataSetWriter.write(file.dataSet, transferSyntax: .rleLossless)
                // Pixel data of undefined length, an empty offset table, a fragment of three bytes, and the end.
                bytes += Array(
                    ByteBuffer(hexadecimal: "E07F1000 4F420000 FFFFFFFF FEFF00E0 00000000 FEFF00E0 03000000 010203 FEFFDDE0 00000000")
                        .readableBytesView)
            }
            let path = "\(folder)/in.dcm"
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            let outcomes = OutcomeLog()
            try await withServer(FolderStorage(folder: folder)) { _, port in
                await StorageSender(to: .loopback(port)).send([try InstanceFile(path: path)]) { outcomes.append($0) }
            }
            if place == "a fragment" {
                #expect(outcomes.all.first?.text.contains("in a fragment of its pixels") == true)
                return
            }
            #expect(outcomes.all.map(\.text) == ["0000H success"])
            let stored = try DICOMFile.read(path: "\(folder)/1.2.3.dcm").dataSet
            if place == "pixels" {
                #expect(stored.bytes(.pixelData).map(Array.init) == [1, 2, 3, 0])
            } else {
                #expect(stored.items(.procedureCodeSequence).first?.bytes(.codeValue).map(Array.init) == Array("A-1 ".utf8))
            }
        }
    }

    @Test func `a deflated data set of odd length is padded`() async throws {
        try await withTemporaryFolder { folder in
            let sample = SampleInstance("1.2.3")
            let plain = try sample.encoded()
            let deflated = Self.stored(plain)
            try #require(deflated.count % 2 == 1)
            let header = Part10Header.encoded(for: Self.request("1.2.3"), sourceAETitle: "TESTER")
            let path = "\(folder)/in.dcm"
            try Data(Array(header.readableBytesView) + deflated).write(to: URL(fileURLWithPath: path))
            let outcomes = OutcomeLog()
            try await withServer(FolderStorage(folder: folder)) { _, port in
                await StorageSender(to: .loopback(port)).send([try InstanceFile(path: path)]) { outcomes.append($0) }
            }
            #expect(outcomes.all.map(\.text) == ["0000H success"])
            let stored = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/1.2.3.dcm"))
            #expect(Array(stored.suffix(deflated.count + 1)) == deflated + [0])
            let file = try DICOMFile.read(path: "\(folder)/1.2.3.dcm")
            #expect(file.transferSyntax == .deflatedExplicitVRLittleEndian)
            #expect(try DataSetWriter.write(file.dataSet, transferSyntax: .explicitVRLittleEndian) == plain)
        }
    }

    @Test(arguments: ["cut off", "damaged", "cut off before it was deflated", "garbage after its instance UID"])
    func `a deflated data set is checked to its end`(_ fault: String) async throws {
        let plain = try SampleInstance("1.2.3", pixels: 2000).encoded()
        let whole = try SampleInstance("1.2.3", pixels: 2000).encoded(.deflatedExplicitVRLittleEndian)
        var bytes = whole
        switch fault {
        case "cut off": bytes = Array(bytes.prefix(bytes.count * 3 / 4))
        // A block of the type that RFC 1951 reserves.
        case "damaged": bytes = [0] + Self.stored(plain).dropFirst().prefix(2004) + [0xFF]
        case "cut off before it was deflated": bytes = Self.stored(plain.dropLast(101))
        default: bytes = Self.stored(plain.prefix(100) + [UInt8](repeating: 0xEE, count: 50))
        }
        let sent = bytes
        try await withTemporaryFolder { folder in
            try await withServer(FolderStorage(folder: folder)) { _, port in
                let context = PresentationContextProposal(
                    id: 3, abstractSyntax: .ctImageStorage, transferSyntaxes: [.deflatedExplicitVRLittleEndian])
                let peer = try await RawPeer.associated(port: port, contexts: [context])
                let response = try await peer.store(sent, as: "1.2.3")
                #expect(response.status == .cannotUnderstand)
                #expect(response.errorComment?.isEmpty == false)
                #expect(try names(in: folder).isEmpty)
                #expect(try await peer.store(whole, as: "1.2.3").status == .success)
            }
        }
    }

    @Test func `a deflated data set that grows beyond the limit is refused for want of resources`() throws {
        let bytes = try ByteSlice(SampleInstance("1.2.3", pixels: 100_000).encoded(.deflatedExplicitVRLittleEndian))
        #expect(bytes.count < 10_000)
        try DataSetCheck.check(bytes, for: Self.request("1.2.3"))
        let failure = #expect(throws: StoreFailure.self) {
            try DataSetCheck.check(bytes, for: Self.request("1.2.3"), inflatedLimit: 50_000)
        }
        #expect(failure?.outcome.status == .outOfResources)
    }

    private static func request(_ instance: UID) -> StoreRequest {
        StoreRequest(sopClassUID: .ctImageStorage, sopInstanceUID: instance, transferSyntax: .deflatedExplicitVRLittleEndian)
    }

    /// A deflated stream of one block that is stored as it is (RFC 1951 section 3.2.4).
    private static func stored(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let length = UInt16(truncatingIfNeeded: bytes.count)
        let fields = [length, ~length].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        return [1] + fields + Array(bytes)
    }
}
