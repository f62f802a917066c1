// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How the adapter takes instances over DICOM.
public struct ReceivingSettings: Sendable, Hashable {
    /// How many associations may be open at a time, 1 to 1000.
    public var maximumAssociations: Int
    /// Whether an association must come from a known source: its calling AE title and its address.
    ///
    /// Nil decides by the other settings: everybody may send while no source is known and the adapter listens on a loopback
    /// address only; otherwise the source must be known.
    public var rejectUnknownSources: Bool?
    /// Whether C-ECHO is answered; if not, an association that proposes it is rejected whole.
    public var verificationEnabled: Bool
    /// The transfer syntaxes for C-ECHO, the preferred one first.
    public var verificationTransferSyntaxes: [String]
    /// The longest PDU that senders are asked for, in bytes.
    public var maximumPDULength: UInt32
    /// How long an association may be silent, in seconds, before it is aborted.
    public var idleTimeoutSeconds: Double
    /// Whether an instance is answered only when it would survive a loss of power. Without it, it survives the end of the
    /// process, but its last seconds are in the memory of the operating system.
    public var flushesToDisk: Bool

    public init(
        maximumAssociations: Int = 25, rejectUnknownSources: Bool? = nil, verificationEnabled: Bool = true,
        verificationTransferSyntaxes: [String] = ["1.2.840.10008.1.2.1", "1.2.840.10008.1.2", "1.2.840.10008.1.2.2"],
        maximumPDULength: UInt32 = 131_072, idleTimeoutSeconds: Double = 300, flushesToDisk: Bool = true
    ) {
        self.maximumAssociations = maximumAssociations
        self.rejectUnknownSources = rejectUnknownSources
        self.verificationEnabled = verificationEnabled
        self.verificationTransferSyntaxes = verificationTransferSyntaxes
        self.maximumPDULength = maximumPDULength
        self.idleTimeoutSeconds = idleTimeoutSeconds
        self.flushesToDisk = flushesToDisk
    }
}
