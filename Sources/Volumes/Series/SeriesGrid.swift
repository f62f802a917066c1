// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import Glibc

/// The slices of one series in the order in which they lie in the patient, as a regular grid.
///
/// Only Image Position (Patient) and Image Orientation (Patient) decide; instance numbers, slice locations and file names do not.
/// Slices ascend along the normal (row direction x column direction), so that the axes are right-handed.
public struct SeriesGrid: Sendable {
    public let geometry: VolumeGeometry
    /// One instance for each slice.
    public let instances: [SeriesInstance]
    /// What was left out and why, in sentences.
    public let notes: [String]

    /// Distances along the normal below this (mm) are the same place.
    static let samePlace = 0.01
    /// How far a slice may lie from its place on the regular grid, as a share of the spacing: positions are often written with one digit.
    static let unevenness = 0.15

    /// Puts the slices of a series in order.
    ///
    /// Left out with a note: localizers among slices, instances without an image among images, and files that repeat a SOP instance.
    /// Throws `unsupported` for what a regular grid of these pixels cannot be made of yet (compressed or multi-frame pixels, a tilted
    /// gantry), and `failedPrecondition` for slices that differ in size or orientation, lie twice at one place, are missing or lie
    /// unevenly.
    public init(_ all: [SeriesInstance]) throws(VolumesError) {
        let (instances, notes) = try Self.slices(of: all)
        guard let first = instances.first, let plane = first.plane, let format = first.format else {
            throw VolumesError(.failedPrecondition, "the series has no image with a position in the patient")
        }
        let normal = plane.normal
        let placed = instances.map { (instance: $0, place: ($0.plane?.position ?? .zero).dot(normal)) }
            .sorted { ($0.place, $0.instance.sopInstanceUID.rawValue) < ($1.place, $1.instance.sopInstanceUID.rawValue) }
        let places = placed.map(\.place)
        let spacing = try SliceSpacing(places: places, thickness: first.sliceThickness).value
        try Self.checkStacked(placed.compactMap(\.instance.plane))
        guard let dimensions = VolumeDimensions(x: format.columns, y: format.rows, z: placed.count) else {
            throw VolumesError(.failedPrecondition, "\(format.columns) x \(format.rows) x \(placed.count) voxels are too many")
        }
        geometry = VolumeGeometry(
            dimensions: dimensions,
            spacing: SIMD3(plane.spacing.x, plane.spacing.y, spacing),
            directions: Directions(x: plane.rowDirection, y: plane.columnDirection, z: normal),
            origin: placed.first?.instance.plane?.position ?? plane.position)
        self.instances = placed.map(\.instance)
        self.notes = notes
    }

    /// The instances that are slices, checked to agree with each other.
    private static func slices(of all: [SeriesInstance]) throws(VolumesError) -> ([SeriesInstance], [String]) {
        var notes: [String] = []
        func note(_ count: Int, _ what: String) {
            if count > 0 { notes.append("\(count) \(count == 1 ? "instance was" : "instances were") left out: \(what).") }
        }
        let images = all.filter { $0.format != nil }
        note(all.count - images.count, "no image")
        let withoutLocalizers = images.filter { !$0.isLocalizer }
        let slices = withoutLocalizers.isEmpty ? images : withoutLocalizers
        note(images.count - slices.count, "a localizer")
        var seen = Set<String>()
        let unique = slices.filter { seen.insert($0.sopInstanceUID.rawValue).inserted }
        note(slices.count - unique.count, "the same SOP instance again")
        for instance in unique {
            if let obstacle = instance.format?.obstacle {
                throw VolumesError(.unsupported, "\(instance.path) cannot become a slice of a volume: \(obstacle)")
            }
            guard instance.plane != nil else {
                throw VolumesError(
                    .failedPrecondition,
                    "\(instance.path) has no valid Image Position (Patient), Image Orientation (Patient) and Pixel Spacing")
            }
        }
        try checkAlike(unique)
        let frames = Set(unique.map(\.frameOfReferenceUID)).count
        if frames > 1 {
            // Some programs that remove identities give each instance its own; the positions still belong together.
            notes.append("The slices name \(frames) frames of reference; their positions were taken to belong to one.")
        }
        return (unique, notes)
    }

    private static func checkAlike(_ slices: [SeriesInstance]) throws(VolumesError) {
        var sizes: [String: Int] = [:]
        for slice in slices { sizes["\(slice.format?.columns ?? 0) x \(slice.format?.rows ?? 0)", default: 0] += 1 }
        if sizes.count > 1 {
            let list = sizes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) of \($0.key)" }
            throw VolumesError(.failedPrecondition, "the slices differ in size: \(list.joined(separator: ", ")) pixels")
        }
        var groups: [(plane: ImagePlane, count: Int)] = []
        for plane in slices.compactMap(\.plane) {
            if let index = groups.firstIndex(where: { $0.plane.isParallel(to: plane) }) {
                groups[index].count += 1
            } else if groups.count < 16 {
                groups.append((plane, 1))
            }
        }
        if groups.count > 1 {
            let counts = groups.map(\.count).sorted(by: >).map(String.init).joined(separator: ", ")
            throw VolumesError(
                .failedPrecondition, "the slices differ in orientation or pixel spacing: groups of \(counts) slices")
        }
    }

    /// Each slice must lie straight above the one before.
    private static func checkStacked(_ planes: [ImagePlane]) throws(VolumesError) {
        guard let first = planes.first, let last = planes.last, planes.count > 1 else { return }
        let normal = first.normal
        func drift(_ plane: ImagePlane) -> SIMD3<Double> {
            let offset = plane.position - first.position
            return offset - normal * offset.dot(normal)
        }
        let tolerance = max(0.05, 0.1 * min(first.spacing.x, first.spacing.y))
        guard planes.contains(where: { drift($0).length > tolerance }) else { return }
        let height = (last.position - first.position).dot(normal)
        let slope = drift(last) / height
        let isStraight = planes.allSatisfy {
            (drift($0) - slope * ($0.position - first.position).dot(normal)).length <= 2 * tolerance
        }
        guard isStraight else { throw VolumesError(.failedPrecondition, "the slices do not lie straight above each other") }

        let degrees = atan(slope.length) * 180 / .pi
        throw VolumesError(
            .unsupported,
            "the gantry was tilted by \((degrees * 10).rounded() / 10) degrees: the slices form a sheared grid, which is not straightened")
    }
}
