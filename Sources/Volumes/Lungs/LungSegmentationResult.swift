// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The two lungs of a CT volume, each one connected region.
public struct LungSegmentationResult: Sendable {
    /// The label of the patient's right lung in ``labels``.
    public static let rightLabel: UInt8 = 1
    /// The label of the patient's left lung in ``labels``.
    public static let leftLabel: UInt8 = 2

    /// The labels on the grid of the input: 0 outside, ``rightLabel``, ``leftLabel``.
    public let labels: Volume<UInt8>
    /// The volume of the patient's right lung in millilitres.
    public let rightVolume: Double
    /// The volume of the patient's left lung in millilitres.
    public let leftVolume: Double
    /// Trachea and bronchi that were found and kept out of the lungs, in millilitres; zero when none was found.
    public let airwayVolume: Double
    /// Whether the lungs touched and had to be cut apart.
    public let wasSplit: Bool
    /// What a reader of the result should know, in sentences.
    public let notes: [String]

    /// Both lungs in millilitres.
    public var totalVolume: Double { rightVolume + leftVolume }
}
