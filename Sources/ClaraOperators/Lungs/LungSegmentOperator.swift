// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import ClaraOperator
import Volumes

/// Finds the lungs in CT volumes: a label volume (1 the patient's right lung, 2 the left one) and their volumes as JSON.
public struct LungSegmentOperator: BuiltInOperator {
    public static let name = "lung-segment"
    public static let summary = "Finds the right and the left lung in a CT volume."
    public static let usage = """
        --closing MM     the radius to which vessels become part of the lung (default 6)
        --threshold HU   below this a voxel is air or lung (default -400)
        Input: volumes (.nii, .nii.gz, .mhd, .mha) in Hounsfield units.
        Output: for each a label volume (1 right lung, 2 left lung) of the same name as .nii, and a .json with millilitres.
        """

    static let algorithmName = "Clara lung-segment"

    private let segmentation: LungSegmentation

    public init(arguments: [String]) throws {
        let parsed = try OperatorArguments(arguments, options: ["closing", "threshold"])
        if let word = parsed.words.first { throw OperatorError(.invalidArgument, "\"\(word)\" belongs to no option") }
        var options = LungSegmentationOptions()
        if let text = parsed["closing"] {
            guard let radius = Double(text), (0...30).contains(radius) else {
                throw OperatorError(.invalidArgument, "--closing \(text) is not a radius of 0 to 30 mm")
            }
            options.closingRadius = radius
        }
        if let text = parsed["threshold"] {
            guard let threshold = Int16(text), (-900...(-100)).contains(threshold) else {
                throw OperatorError(.invalidArgument, "--threshold \(text) is not a density of -900 to -100 HU")
            }
            options.airThreshold = threshold
        }
        segmentation = LungSegmentation(options: options)
    }

    public func run(in context: OperatorContext) async throws {
        let output = try context.output("labels")
        for file in try VolumeFile.all(in: try context.input("volume")) {
            let volume = try file.read(as: Int16.self)
            context.log.info("read a volume", ["voxels": "\(volume.dimensions)"])
            let result = try segmentation.segment(volume)
            try NIfTI.write(result.labels, to: "\(output)/\(file.stem).nii")
            let measurements = LungMeasurements(
                algorithm: Self.algorithmName, version: OperatorVersion.text, rightLung: tenths(result.rightVolume),
                leftLung: tenths(result.leftVolume), total: tenths(result.totalVolume), airways: tenths(result.airwayVolume),
                notes: result.notes)
            try JSONFile.write(measurements, to: "\(output)/\(file.stem).json")
            for note in result.notes { context.log.warning(note) }
            context.log.info(
                "found the lungs",
                ["right_ml": "\(measurements.rightLung)", "left_ml": "\(measurements.leftLung)", "airways_ml": "\(measurements.airways)"])
        }
    }

    private func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
