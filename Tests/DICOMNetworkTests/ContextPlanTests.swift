// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Testing

@testable import DICOMNetwork

@Suite(.timeLimit(.minutes(4))) struct ContextPlanTests {
    private func identity(_ sopClass: UID, _ syntax: TransferSyntax) -> InstanceIdentity {
        InstanceIdentity(sopClassUID: sopClass, sopInstanceUID: "1.2", transferSyntax: syntax)
    }

    @Test func `each class and syntax gets a context, uncompressed classes a fallback`() {
        let plans = ContextPlan.contexts(for: [
            identity(.ctImageStorage, .explicitVRLittleEndian), identity(.ctImageStorage, .rleLossless),
            identity(.ctImageStorage, .explicitVRLittleEndian), identity(.mrImageStorage, .rleLossless),
        ])
        #expect(
            plans == [
                [
                    .init(id: 1, abstractSyntax: .ctImageStorage, transferSyntaxes: [.explicitVRLittleEndian]),
                    .init(id: 3, abstractSyntax: .ctImageStorage, transferSyntaxes: [.rleLossless]),
                    .init(id: 5, abstractSyntax: .ctImageStorage, transferSyntaxes: [.implicitVRLittleEndian]),
                    .init(id: 7, abstractSyntax: .mrImageStorage, transferSyntaxes: [.rleLossless]),
                ]
            ])
    }

    @Test func `more than 128 contexts are shared out among associations`() {
        let identities = (0..<100).map { identity(UID("1.2.3.\($0)"), .explicitVRLittleEndian) }
        let plans = ContextPlan.contexts(for: identities)
        #expect(plans.map(\.count) == [128, 72])
        #expect(plans.allSatisfy { Set($0.map(\.id)).count == $0.count && $0.allSatisfy { $0.id % 2 == 1 } })
    }

    @Test func `an instance is sent as it is stored where that was accepted, else converted if it can be`() {
        let explicit = AcceptedContext(id: 1, abstractSyntax: .ctImageStorage, transferSyntax: .explicitVRLittleEndian)
        let implicit = AcceptedContext(id: 3, abstractSyntax: .ctImageStorage, transferSyntax: .implicitVRLittleEndian)
        let stored = identity(.ctImageStorage, .explicitVRLittleEndian)
        let first = ContextPlan.choose(for: stored, among: [implicit, explicit])
        #expect(first?.context == explicit && first?.needsConversion == false)
        let second = ContextPlan.choose(for: stored, among: [implicit])
        #expect(second?.context == implicit && second?.needsConversion == true)
        #expect(ContextPlan.choose(for: identity(.ctImageStorage, .rleLossless), among: [implicit, explicit]) == nil)
        #expect(ContextPlan.choose(for: identity(.mrImageStorage, .explicitVRLittleEndian), among: [explicit]) == nil)
    }
}
