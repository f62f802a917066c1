// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM

/// The answers of a storage service that keeps what it gets as it gets it.
public enum StorageNegotiation {
    /// Answers one proposed context.
    ///
    /// Verification is accepted with the first uncompressed little endian syntax proposed; every other abstract syntax for
    /// which `isAccepted` is true with the transfer syntax that the requestor prefers, whichever it is, since nothing is
    /// transcoded. Everything else is refused as an unsupported abstract syntax (PS3.8 table 9-18).
    public static func result(
        for proposal: PresentationContextProposal, isAccepted: (UID) -> Bool = StorageNegotiation.isStorage
    ) -> PresentationContextResult {
        let isVerification = proposal.abstractSyntax == .verification
        guard isVerification || isAccepted(proposal.abstractSyntax) else { return proposal.refused(.abstractSyntaxNotSupported) }
        let syntax =
            isVerification
            ? proposal.transferSyntaxes.first { $0 == .implicitVRLittleEndian || $0 == .explicitVRLittleEndian }
            : proposal.transferSyntaxes.first { !$0.rawValue.isEmpty }
        guard let syntax else { return proposal.refused(.transferSyntaxesNotSupported) }
        return proposal.accepted(syntax)
    }

    /// Whether a SOP class is of the Storage service class: those of the standard's storage arc, and private ones.
    ///
    /// Classes of the standard outside of `1.2.840.10008.5.1.4.1.1` are other services; what is outside of the standard's
    /// root is taken as a private storage class, which is what peers propose such classes for.
    public static func isStorage(_ sopClass: UID) -> Bool {
        let uid = sopClass.rawValue
        guard uid.hasPrefix("1.2.840.10008.") else { return sopClass.isValid }
        return uid.hasPrefix("1.2.840.10008.5.1.4.1.1.") || others.contains(uid)
    }

    /// Storage classes that the standard has registered elsewhere (PS3.4 table B.5-1 and retired ones).
    private static let others: Set<String> = [
        "1.2.840.10008.5.1.4.34.7",  // RT Beams Delivery Instruction
        "1.2.840.10008.5.1.4.34.10",  // RT Brachy Application Setup Delivery Instruction
        "1.2.840.10008.5.1.4.43.1",  // Generic Implant Template
        "1.2.840.10008.5.1.4.44.1",  // Implant Assembly Template
        "1.2.840.10008.5.1.4.45.1",  // Implant Template Group
        "1.2.840.10008.5.1.4.38.1",  // Hanging Protocol
        "1.2.840.10008.5.1.4.39.1",  // Color Palette
    ]

    /// The answer to a storage class's extended negotiation (PS3.4 annex B.3.1): full storage (level 2), signatures are
    /// kept as they are without a level, and no element is coerced.
    static let storageInformation: [UInt8] = [2, 0, 0, 0, 0, 0]
}
