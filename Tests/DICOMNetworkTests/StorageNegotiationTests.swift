// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Testing

@testable import DICOMNetwork

@Suite(.timeLimit(.minutes(4))) struct StorageNegotiationTests {
    @Test func `storage classes are accepted with the syntax that the requestor prefers`() {
        let proposal = PresentationContextProposal(
            id: 9, abstractSyntax: .ctImageStorage, transferSyntaxes: ["1.2.840.10008.1.2.4.999", .implicitVRLittleEndian])
        #expect(StorageNegotiation.result(for: proposal) == proposal.accepted("1.2.840.10008.1.2.4.999"))
    }

    @Test func `verification is accepted, other services are not`() {
        let echo = PresentationContextProposal(
            id: 1, abstractSyntax: .verification, transferSyntaxes: [.rleLossless, .implicitVRLittleEndian])
        #expect(StorageNegotiation.result(for: echo) == echo.accepted(.implicitVRLittleEndian))
        let find = PresentationContextProposal(
            id: 3, abstractSyntax: "1.2.840.10008.5.1.4.1.2.2.1", transferSyntaxes: [.implicitVRLittleEndian])
        #expect(StorageNegotiation.result(for: find).result == .abstractSyntaxNotSupported)
        let empty = PresentationContextProposal(id: 5, abstractSyntax: .ctImageStorage, transferSyntaxes: [])
        #expect(StorageNegotiation.result(for: empty).result == .transferSyntaxesNotSupported)
    }

    @Test(arguments: [
        ("1.2.840.10008.5.1.4.1.1.2", true), ("1.2.840.10008.5.1.4.1.1.66.4", true), ("1.2.840.10008.5.1.4.34.7", true),
        ("1.3.12.2.1107.5.9.1", true), ("1.2.840.10008.5.1.4.1.2.1.1", false), ("1.2.840.10008.1.20.1", false), ("not a uid", false),
    ])
    func `what is storage and what is not`(_ uid: UID, _ isStorage: Bool) {
        #expect(StorageNegotiation.isStorage(uid) == isStorage)
    }

    @Test(arguments: [
        ("1.2.3", true), ("1.02.3", true), ("", false), (".", false), ("..", false), ("1..2", true), ("1.2/../../etc", false),
        ("1.2.", false), (String(repeating: "1", count: 65), false), ("1.2\u{FFFD}", false),
    ])
    func `only digits and full stops become file names`(_ uid: String, _ isSafe: Bool) {
        #expect(UID(uid).isSafeFileName == isSafe)
    }
}
