// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraOperator
import DICOM
import Volumes

/// Which of the series in a payload become volumes.
enum SeriesSelection {
    /// The one with this instance UID.
    case series(UID)
    /// The one with the most instances of a modality; of equal ones the first by UID.
    case largest(modality: String)
    /// Every one of a modality, or of any.
    case all(modality: String?)

    /// Applies the rule.
    ///
    /// - Throws: `OperatorError` that says what there is when nothing suits.
    func choose(from catalog: SeriesCatalog) throws(OperatorError) -> [DICOMSeries] {
        let chosen: [DICOMSeries]
        let wanted: String
        switch self {
        case .series(let uid):
            chosen = catalog.series.filter { $0.uid == uid }
            wanted = "with the UID asked for"
        case .largest(let modality):
            let suiting = Self.ofModality(modality, in: catalog)
            let count = suiting.map(\.instances.count).max() ?? 0
            chosen = Array(suiting.filter { $0.instances.count == count }.prefix(1))
            wanted = "of modality \(modality)"
        case .all(let modality):
            chosen = modality.map { Self.ofModality($0, in: catalog) } ?? catalog.series
            wanted = modality.map { "of modality \($0)" } ?? "at all"
        }
        guard !chosen.isEmpty else {
            let found = Dictionary(grouping: catalog.series) { $0.modality ?? "unknown" }
                .sorted { $0.key < $1.key }.map { "\($0.value.count) of \($0.key)" }
            let what = found.isEmpty ? "no DICOM series" : "these series: \(found.joined(separator: ", "))"
            throw OperatorError(.notFound, "there is no series \(wanted) in the input; it holds \(what)")
        }
        return chosen
    }

    private static func ofModality(_ modality: String, in catalog: SeriesCatalog) -> [DICOMSeries] {
        catalog.series.filter { $0.modality?.uppercased() == modality.uppercased() }
    }
}
