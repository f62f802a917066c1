// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The numbers of a lung segmentation, written beside its labels as JSON.
public struct LungMeasurements: Codable, Sendable, Hashable {
    public var algorithm: String
    public var version: String
    /// In millilitres.
    public var rightLung: Double
    /// In millilitres.
    public var leftLung: Double
    /// Both lungs in millilitres.
    public var total: Double
    /// Trachea and bronchi that were kept out, in millilitres.
    public var airways: Double
    /// What a reader should know, in sentences.
    public var notes: [String]
}
