// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import DICOM
public import Volumes

/// The images from which results are made, in the order of the volume's slices, with the attributes that results inherit.
public struct SourceImages: Sendable {
    public let grid: SeriesGrid
    /// The attributes of the first slice, without pixels.
    public let header: DataSet

    /// Takes the slices and a header; the header is read from the first slice's file unless given.
    public init(grid: SeriesGrid, header: DataSet? = nil) throws(DICOMObjectsError) {
        self.grid = grid
        if let header {
            self.header = header
            return
        }
        guard let first = grid.instances.first else { throw DICOMObjectsError(.invalidArgument, "there are no source images") }
        do {
            self.header = try DICOMFile.read(path: first.path, options: ReadOptions(metadataOnly: true, force: true)).dataSet
        } catch {
            throw DICOMObjectsError(error.code, "cannot read the source image \(first.path)", cause: error)
        }
    }

    var studyInstanceUID: UID { header.uid(.studyInstanceUID) ?? UID.derived(from: "study of \(seriesInstanceUID)") }
    var seriesInstanceUID: UID { grid.instances.first?.seriesInstanceUID ?? "" }

    /// The frame of reference of the first slice; one derived from the series where the images have none.
    var frameOfReferenceUID: UID {
        grid.instances.first?.frameOfReferenceUID ?? UID.derived(from: "frame of reference of \(seriesInstanceUID)")
    }

    /// Class and instance of every slice: items for reference sequences.
    var references: [DataSet] {
        grid.instances.map { .reference(sopClass: $0.sopClassUID, sopInstance: $0.sopInstanceUID) }
    }
}

extension DataSet {
    /// The two attributes that name another instance (PS3.3 table 10-11).
    static func reference(sopClass: UID, sopInstance: UID) -> DataSet {
        var item = DataSet()
        item.set(.referencedSOPClassUID, sopClass)
        item.set(.referencedSOPInstanceUID, sopInstance)
        return item
    }
}
