// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// The distance between neighbouring slices, checked to be the same everywhere.
struct SliceSpacing {
    /// In mm.
    let value: Double

    /// Takes the places of the slices along their normal (mm), ascending; a single slice takes its thickness, or 1 mm.
    init(places: [Double], thickness: Double?) throws(VolumesError) {
        guard places.count > 1, let first = places.first, let last = places.last else {
            value = thickness.flatMap { $0 > 1e-3 && $0 < 1e6 ? $0 : nil } ?? 1
            return
        }
        let gaps = zip(places.dropFirst(), places).map { $0 - $1 }
        try Self.checkDuplicates(gaps, count: places.count)
        let median = gaps.sorted()[gaps.count / 2]
        let tolerance = max(SeriesGrid.unevenness * median, SeriesGrid.samePlace)
        for (index, gap) in gaps.enumerated() where abs(gap - median) > 2 * tolerance {
            let missing = Int((min(gap / median, 1e6)).rounded()) - 1
            let between = "between \(Self.text(places[index])) and \(Self.text(places[index + 1])) mm along the normal"
            if missing > 0, abs(gap - Double(missing + 1) * median) <= Double(missing + 1) * tolerance {
                let what = missing == 1 ? "a slice is missing" : "\(missing) slices are missing"
                throw VolumesError(.failedPrecondition, "\(what) \(between); the spacing is \(Self.text(median)) mm")
            }
            throw VolumesError(
                .failedPrecondition,
                "the slices lie unevenly: \(Self.text(gap)) mm \(between), \(Self.text(median)) mm elsewhere")
        }
        let mean = (last - first) / Double(gaps.count)
        for (index, place) in places.enumerated() where abs(place - first - Double(index) * mean) > tolerance {
            throw VolumesError(
                .failedPrecondition,
                "the slices lie unevenly: slice \(index + 1) is \(Self.text(abs(place - first - Double(index) * mean))) mm off its place")
        }
        value = mean
    }

    private static func checkDuplicates(_ gaps: [Double], count: Int) throws(VolumesError) {
        let repeated = gaps.count { $0 < SeriesGrid.samePlace }
        guard repeated > 0 else { return }
        let places = count - repeated
        let what =
            places > 1 && count % places == 0 && count > places
            ? "\(count / places) slices at each of \(places) places: the series holds several time points or acquisitions"
            : "\(repeated) slices lie at the place of another one"
        throw VolumesError(.failedPrecondition, what)
    }

    private static func text(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
}
