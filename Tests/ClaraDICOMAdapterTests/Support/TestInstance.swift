// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Foundation

/// Small CT instances.
enum TestInstance {
    static let sopClass = UID("1.2.840.10008.5.1.4.1.1.2")

    /// A data set with everything that the adapter looks at.
    static func dataSet(
        patient: String? = "P-1", study: String = "1.2.3.1", series: String = "1.2.3.1.1", sop: String? = nil, text: String = "a"
    ) -> DataSet {
        var dataSet = DataSet()
        dataSet.set(.sopClassUID, sopClass)
        dataSet.set(.sopInstanceUID, sop.map { UID($0) } ?? UID.generate())
        dataSet.set(.modality, "CT")
        dataSet.set(.studyDescription, text)
        if let patient { dataSet.set(.patientID, patient) }
        dataSet.set(.studyInstanceUID, UID(study))
        dataSet.set(.seriesInstanceUID, UID(series))
        dataSet.set(.rows, int: 4)
        dataSet.set(.columns, int: 4)
        dataSet.set(.pixelData, bytes: [UInt8](repeating: 7, count: 32), vr: .ow)
        return dataSet
    }

    /// Writes a Part 10 file and returns its path.
    static func write(_ dataSet: DataSet, in folder: String) throws -> String {
        let path = "\(folder)/\(dataSet.string(.sopInstanceUID) ?? "none").\(UUID().uuidString).dcm"
        try DICOMFile(dataSet: dataSet).write(to: path)
        return path
    }

    /// Writes a file whose pixels, the last element, have 400 MB, nearly all of which take no room on the disk.
    static func writeHuge(_ dataSet: DataSet, in folder: String) throws -> String {
        let path = try write(dataSet, in: folder)
        let pixels = dataSet.bytes(.pixelData)?.count ?? 0
        let length = UInt32(400_000_000)
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        defer { try? file.close() }
        let end = try file.seekToEnd()
        try file.seek(toOffset: end - UInt64(pixels) - 4)
        try file.write(contentsOf: (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) })
        try file.truncate(atOffset: end - UInt64(pixels) + UInt64(length))
        return path
    }

    /// Several instances of one series.
    static func series(_ count: Int, study: String = "1.2.3.1", in folder: String) throws -> [String] {
        try (1...count).map { try write(dataSet(study: study, series: "\(study).1", sop: "\(study).1.\($0)"), in: folder) }
    }
}
