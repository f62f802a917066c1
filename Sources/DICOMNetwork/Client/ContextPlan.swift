// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM

/// Which presentation contexts a set of instances needs.
public enum ContextPlan {
    /// The contexts for the given instances, in as few associations as they fit in (128 contexts each).
    ///
    /// Every pair of SOP class and transfer syntax gets a context of its own, so that the peer's answer says for each whether
    /// it takes it. Classes with uncompressed instances get one more, for a peer that does not take the syntax they are stored
    /// in: implicit VR little endian, which all must take (PS3.5 section 10.1), and its explicit sister.
    public static func contexts(for identities: some Sequence<InstanceIdentity>) -> [[PresentationContextProposal]] {
        var order: [UID] = []
        var syntaxes: [UID: [TransferSyntax]] = [:]
        for identity in identities {
            if syntaxes[identity.sopClassUID] == nil { order.append(identity.sopClassUID) }
            if !(syntaxes[identity.sopClassUID]?.contains(identity.transferSyntax) ?? false) {
                syntaxes[identity.sopClassUID, default: []].append(identity.transferSyntax)
            }
        }
        var plans: [[PresentationContextProposal]] = []
        var plan: [PresentationContextProposal] = []
        for sopClass in order {
            for group in groups(syntaxes[sopClass] ?? []) {
                // The contexts of a class stay together, at most 128 of them.
                if plan.count + group.count > 128 {
                    plans.append(plan)
                    plan = []
                }
                for syntaxes in group {
                    plan.append(
                        PresentationContextProposal(
                            id: UInt8(plan.count * 2 + 1), abstractSyntax: sopClass, transferSyntaxes: syntaxes))
                }
            }
        }
        if !plan.isEmpty { plans.append(plan) }
        return plans
    }

    /// The context for an instance, and whether its data set must be converted for it.
    static func choose(
        for identity: InstanceIdentity, among contexts: [AcceptedContext]
    ) -> (context: AcceptedContext, needsConversion: Bool)? {
        let ofClass = contexts.filter { $0.abstractSyntax == identity.sopClassUID }
        if let context = ofClass.first(where: { $0.transferSyntax == identity.transferSyntax }) { return (context, false) }
        guard isConvertible(identity.transferSyntax) else { return nil }
        return ofClass.first { isConvertible($0.transferSyntax) }.map { ($0, true) }
    }

    /// Whether data sets go from and to this syntax without touching the pixels.
    static func isConvertible(_ syntax: TransferSyntax) -> Bool {
        [.implicitVRLittleEndian, .explicitVRLittleEndian, .explicitVRBigEndian, .deflatedExplicitVRLittleEndian].contains(syntax)
    }

    /// The transfer syntaxes of the contexts of one class, each with its fallback when it has one.
    private static func groups(_ stored: [TransferSyntax]) -> [[[UID]]] {
        var contexts = stored.map { [$0.uid] }
        if stored.contains(where: isConvertible) {
            let fallback = [UID.explicitVRLittleEndian, .implicitVRLittleEndian].filter { !contexts.contains([$0]) }
            if !fallback.isEmpty { contexts.append(fallback) }
        }
        return stride(from: 0, to: contexts.count, by: 128).map { Array(contexts[$0..<min($0 + 128, contexts.count)]) }
    }
}
