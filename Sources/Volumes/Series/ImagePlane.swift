// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM

/// Where a slice lies in the patient (PS3.3 section C.7.6.2), in LPS mm.
public struct ImagePlane: Sendable, Hashable {
    /// The centre of the first pixel (Image Position (Patient)).
    public var position: SIMD3<Double>
    /// The direction in which the columns of a row follow each other, a unit vector (first half of Image Orientation (Patient)).
    public var rowDirection: SIMD3<Double>
    /// The direction in which the rows follow each other, a unit vector (second half of Image Orientation (Patient)).
    public var columnDirection: SIMD3<Double>
    /// The distance of neighbouring columns and of neighbouring rows. Pixel Spacing has them the other way round.
    public var spacing: SIMD2<Double>

    /// The direction of increasing slices, right-handed with the other two.
    public var normal: SIMD3<Double> { rowDirection.cross(columnDirection) }

    /// Reads the attributes of the Image Plane module; nil when one is missing or makes no sense.
    public init?(_ dataSet: DataSet) {
        let position = dataSet.doubles(.imagePositionPatient)
        let orientation = dataSet.doubles(.imageOrientationPatient)
        let spacing = dataSet.doubles(.pixelSpacing)
        guard position.count == 3, orientation.count == 6, spacing.count == 2, spacing.allSatisfy({ $0 > 1e-9 && $0 < 1e6 }) else {
            return nil
        }
        let row = SIMD3(orientation[0], orientation[1], orientation[2])
        let column = SIMD3(orientation[3], orientation[4], orientation[5])
        guard abs(row.length - 1) < 1e-2, abs(column.length - 1) < 1e-2, abs(row.dot(column)) < 1e-3,
            let rowDirection = row.normalized, let columnDirection = column.normalized
        else { return nil }
        self.position = SIMD3(position[0], position[1], position[2])
        self.rowDirection = rowDirection
        self.columnDirection = columnDirection
        self.spacing = SIMD2(spacing[1], spacing[0])
    }

    /// Whether two planes have the same orientation and spacing, as far as the digits that scanners write allow.
    func isParallel(to other: ImagePlane) -> Bool {
        (rowDirection - other.rowDirection).length < 2e-3 && (columnDirection - other.columnDirection).length < 2e-3
            && abs(spacing.x / other.spacing.x - 1) < 1e-3 && abs(spacing.y / other.spacing.y - 1) < 1e-3
    }
}
