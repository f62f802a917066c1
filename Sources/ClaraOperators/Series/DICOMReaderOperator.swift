// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import ClaraOperator
import DICOM
import Volumes

/// Makes volumes of DICOM series: `<series UID>.nii` and `<series UID>.json` for each.
public struct DICOMReaderOperator: BuiltInOperator {
    public static let name = "dicom-reader"
    public static let summary = "Makes a volume of a DICOM series, with the series' identity beside it."
    public static let usage = """
        --series UID     the series with this instance UID
        --modality CODE  the largest series of this modality (default CT)
        --all            every series; with --modality every series of that modality
        --format FORMAT  nii (default), nii.gz, mhd or mha
        Input: a folder with DICOM files at any depth. Output: SERIES-UID.nii and SERIES-UID.json.
        """

    private let selection: SeriesSelection
    private let takesAll: Bool
    private let format: VolumeFileFormat

    public init(arguments: [String]) throws {
        let parsed = try OperatorArguments(arguments, options: ["series", "modality", "format"], flags: ["all"])
        if let word = parsed.words.first { throw OperatorError(.invalidArgument, "\"\(word)\" belongs to no option") }
        let name = parsed["format"] ?? VolumeFileFormat.nifti.rawValue
        guard let format = VolumeFileFormat(rawValue: name) else {
            let all = VolumeFileFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw OperatorError(.invalidArgument, "--format \(name): the formats are \(all)")
        }
        self.format = format
        takesAll = parsed.has("all")
        if let uid = parsed["series"] {
            guard UID(uid).isValid else { throw OperatorError(.invalidArgument, "--series \(uid) is not a UID") }
            guard !takesAll, parsed["modality"] == nil else {
                throw OperatorError(.invalidArgument, "--series goes with neither --modality nor --all")
            }
            selection = .series(UID(uid))
        } else {
            selection = takesAll ? .all(modality: parsed["modality"]) : .largest(modality: parsed["modality"] ?? "CT")
        }
    }

    public func run(in context: OperatorContext) async throws {
        let input = try context.input("dicom")
        let output = try context.output("volume")
        let catalog = SeriesCatalog(folder: input)
        let instances = catalog.series.reduce(0) { $0 + $1.instances.count }
        context.log.info("found series", ["series": "\(catalog.series.count)", "instances": "\(instances)"])
        for file in catalog.ignoredFiles.prefix(20) {
            context.log.info("not an instance, left out", ["file": file.path, "reason": file.reason])
        }
        if catalog.ignoredFiles.count > 20 {
            context.log.info("more files were left out", ["count": "\(catalog.ignoredFiles.count - 20)"])
        }
        var written = 0
        var firstFault: VolumesError?
        for series in try selection.choose(from: catalog) {
            do throws(VolumesError) {
                try write(series, input: input, output: output, log: context.log)
                written += 1
            } catch {
                // One series alone must be right; of all there are, those that are no volumes are told and passed over.
                guard takesAll, [.failedPrecondition, .unsupported].contains(error.code) else { throw error }
                context.log.warning("a series is no volume", ["modality": series.modality ?? "", "reason": error.message])
                firstFault = firstFault ?? error
            }
        }
        if written == 0, let firstFault { throw firstFault }
    }

    private func write(_ series: DICOMSeries, input: String, output: String, log: OperatorLog) throws(VolumesError) {
        guard series.uid.isValid else { throw VolumesError(.corruptData, "the series instance UID is not a UID") }
        let grid = try SeriesGrid(series.instances)
        let file = "\(series.uid).\(format.rawValue)"
        let path = "\(output)/\(file)"
        // CT is whole Hounsfield units within 16 bits, even where the stored words could hold more; outside of the image is air.
        let isCT = series.modality == "CT"
        if grid.fitsInt16 || isCT && grid.hasWholeValues {
            try format.write(try grid.readVolume(as: Int16.self, padding: isCT ? -1024 : nil), to: path)
        } else {
            try format.write(try grid.readVolume(as: Float.self, padding: isCT ? -1024 : nil), to: path)
        }
        do {
            try JSONFile.write(SeriesRecord(grid: grid, volume: file, folder: input), to: "\(output)/\(series.uid).json")
        } catch {
            throw VolumesError(error.code, error.message, cause: error.cause)
        }
        let size = grid.geometry.dimensions
        log.info("wrote a volume", ["file": file, "voxels": "\(size)", "modality": series.modality ?? ""])
        for note in grid.notes { log.warning(note) }
    }
}
