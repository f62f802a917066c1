// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Testing

@Suite struct UIDTests {
    @Test(arguments: ["1.2.840.10008.1.1", "2.25.0", "0.0", "1"])
    func `a valid identifier is one`(text: String) {
        #expect(UID(text).isValid)
    }

    @Test(arguments: ["", "1..2", "1.02", ".1", "1.", "1.2a", "1.2 ", String(repeating: "1.", count: 32) + "1", "1.2/../3", "١.٢"])
    func `an invalid identifier is not`(text: String) {
        #expect(!UID(text).isValid)
    }

    @Test func `registered identifiers have names and kinds`() {
        #expect(UID.ctImageStorage.name == "CT Image Storage" && UID.ctImageStorage.isSOPClass)
        #expect(UID.verification.rawValue == "1.2.840.10008.1.1")
        #expect(TransferSyntax.rleLossless.uid.isTransferSyntax && TransferSyntax.rleLossless.description == "RLE Lossless")
        #expect(UID("1.2.3").name == nil)
    }

    @Test func `generated identifiers are valid, random and of the right UUID version`() throws {
        let identifiers = (0..<50).map { _ in UID.generate() }
        #expect(Set(identifiers).count == 50)
        for identifier in identifiers {
            let number = try #require(UInt128(identifier.rawValue.dropFirst(5)))
            #expect(identifier.isValid && identifier.rawValue.hasPrefix("2.25."))
            #expect(number >> 76 & 0xF == 4 && number >> 62 & 0b11 == 0b10)
        }
    }

    @Test func `a derived identifier depends on the text alone`() {
        // The first half of SHA-256("abc") is ba7816bf8f01cfea414140de5dae2223; version 8 and variant replace six bits.
        let expected = UInt128(0xba78_16bf_8f01_8fea) << 64 | UInt128(0x8141_40de_5dae_2223)
        #expect(UID.derived(from: "abc") == UID("2.25.\(expected)"))
        #expect(UID.derived(from: "abd") != UID.derived(from: "abc"))
        #expect(UID.derived(from: String(repeating: "a", count: 200)).isValid)
    }

    @Test func `this implementation has an identity that fits the protocol`() {
        #expect(ImplementationIdentity.classUID.isValid && ImplementationIdentity.versionName.utf8.count <= 16)
    }

    @Test func `what a transfer syntax means follows from its identifier`() throws {
        let deflated = TransferSyntax.deflatedExplicitVRLittleEndian
        #expect(deflated.isDeflated && deflated.isExplicitVR && !deflated.isEncapsulated)
        #expect(!TransferSyntax.implicitVRLittleEndian.isExplicitVR && TransferSyntax.implicitVRLittleEndian.isLittleEndian)
        #expect(!TransferSyntax.explicitVRBigEndian.isLittleEndian)
        let unknown = try #require(TransferSyntax(uid: "1.2.3.4"))
        #expect(unknown.isExplicitVR && unknown.isLittleEndian && unknown.isEncapsulated && !unknown.isDeflated)
        #expect(TransferSyntax(uid: "not a uid") == nil)
    }
}
