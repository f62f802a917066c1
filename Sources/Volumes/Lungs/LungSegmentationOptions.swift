// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What the lung segmentation may be told; the defaults serve a CT of an adult chest.
public struct LungSegmentationOptions: Sendable, Hashable {
    /// Below this value (HU) a voxel holds air or lung: half way between lung (-850) and chest wall (+50).
    public var airThreshold: Int16 = -400
    /// From this value (HU) on a voxel is body when the body is separated from table and clothes.
    public var bodyThreshold: Int16 = -300
    /// Tissue thinner than twice this (mm) does not hold the body together: the shell of a table, blankets, cables.
    public var bodyOpeningRadius = 3.0
    /// Vessels and dents narrower than twice this (mm) become part of the lung.
    public var closingRadius = 6.0
    /// Islands up to this area (square mm) within a lung's slice become part of it; so do those of any size that lung encloses on all sides.
    public var maximumHoleArea = 200.0
    /// A lung covers at least this area (square mm) in its largest slice.
    public var minimumArea = 600.0
    /// The smaller lung has at least this share of the volume of the larger one; else the lungs are taken to touch, or one is missing.
    public var minimumShare = 0.1

    public init() {}
}
