// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Volumes

/// What a volume was made from, written beside it as JSON: the identity of the series and its instances in the order of the slices.
///
/// It holds identifiers of study, series and instances, and nothing else of the patient.
public struct SeriesRecord: Codable, Sendable, Hashable {
    public struct Instance: Codable, Sendable, Hashable {
        public var sopClassUID: String
        public var sopInstanceUID: String
        /// Relative to the input from which the volume was made.
        public var path: String
    }

    public var studyInstanceUID: String?
    public var seriesInstanceUID: String
    public var frameOfReferenceUID: String?
    public var modality: String?
    /// The file with the voxels, in the same folder.
    public var volume: String
    /// Columns, rows, slices.
    public var dimensions: [Int]
    /// In mm.
    public var spacing: [Double]
    /// What was left out or assumed, in sentences.
    public var notes: [String]
    /// One for each slice, in the order of the volume.
    public var instances: [Instance]

    /// Describes a grid whose files lie below a folder.
    init(grid: SeriesGrid, volume: String, folder: String) {
        let geometry = grid.geometry
        let first = grid.instances.first
        studyInstanceUID = first?.studyInstanceUID?.rawValue
        seriesInstanceUID = first?.seriesInstanceUID.rawValue ?? ""
        frameOfReferenceUID = first?.frameOfReferenceUID?.rawValue
        modality = first?.modality
        self.volume = volume
        dimensions = [geometry.dimensions.x, geometry.dimensions.y, geometry.dimensions.z]
        spacing = [geometry.spacing.x, geometry.spacing.y, geometry.spacing.z]
        notes = grid.notes
        let root = folder.hasSuffix("/") ? folder : folder + "/"
        instances = grid.instances.map { instance in
            let path = instance.path.hasPrefix(root) ? String(instance.path.dropFirst(root.count)) : instance.path
            return Instance(sopClassUID: instance.sopClassUID.rawValue, sopInstanceUID: instance.sopInstanceUID.rawValue, path: path)
        }
    }
}
