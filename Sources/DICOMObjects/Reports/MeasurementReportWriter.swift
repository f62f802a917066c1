// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM

/// Makes a measurement report (PS3.16 TID 1500) as a Comprehensive 3D SR: one volumetric measurement group (TID 1411) for each segment.
public struct MeasurementReportWriter: Sendable {
    public var source: SourceImages
    public var context: ResultContext
    public var measurements: [VolumeMeasurement]
    /// The segmentation object whose segments were measured, and the series that it is in.
    public var segmentationInstanceUID: UID
    public var segmentationSeriesUID: UID

    public init(
        source: SourceImages, context: ResultContext, measurements: [VolumeMeasurement], segmentationInstanceUID: UID,
        segmentationSeriesUID: UID
    ) {
        self.source = source
        self.context = context
        self.measurements = measurements
        self.segmentationInstanceUID = segmentationInstanceUID
        self.segmentationSeriesUID = segmentationSeriesUID
    }

    /// The identifier that the report will have.
    public var sopInstanceUID: UID { context.uid("report instance") }

    /// Makes the report.
    public func file() -> DICOMFile {
        var dataSet = root().dataSet
        dataSet.setPatientAndStudy(of: source)
        dataSet.setSeries(
            modality: "SR", uid: context.uid("report series"), number: context.firstSeriesNumber + 1,
            description: "Measurements: \(context.algorithmName)", context: context)
        dataSet.setEmpty(.referencedPerformedProcedureStepSequence)
        dataSet.setEquipment(context)
        dataSet.setInstance(sopClass: .comprehensive3DSRStorage, uid: sopInstanceUID, number: 1, context: context)
        dataSet.set(.completionFlag, "COMPLETE")
        dataSet.set(.verificationFlag, "UNVERIFIED")
        dataSet.set(.preliminaryFlag, "FINAL")
        dataSet.setEmpty(.performedProcedureCodeSequence)
        dataSet.set(.currentRequestedProcedureEvidenceSequence, items: [evidence()])
        return DICOMFile(dataSet: dataSet)
    }

    private func root() -> ContentItem {
        ContentItem.container(nil, .measurementReport, template: "1500").with(
            [.code(.hasConceptModifier, .language, .english)]
                + observer()
                + [
                    .code(.hasConceptModifier, .procedureReported, .chestCT),
                    library(),
                    ContentItem.container(.contains, .imagingMeasurements).with(measurements.map(group)),
                ])
    }

    /// The program that observed (TID 1004).
    private func observer() -> [ContentItem] {
        [
            .code(.hasObservationContext, .observerType, .device),
            .uid(.hasObservationContext, .deviceUID, UID.derived(from: "device \(context.modelName) \(context.softwareVersion)")),
            .text(.hasObservationContext, .deviceName, context.algorithmName),
            .text(.hasObservationContext, .deviceManufacturer, context.manufacturer),
            .text(.hasObservationContext, .deviceModel, context.modelName),
        ]
    }

    /// The images that were measured (TID 1600).
    private func library() -> ContentItem {
        let images = source.references.map { ContentItem.image(.contains, nil, $0) }
        let group = ContentItem.container(.contains, .imageLibraryGroup).with(
            [.code(.hasObservationContext, .modality, .computedTomography)] + images)
        return ContentItem.container(.contains, .imageLibrary).with([group])
    }

    /// One region and its volume (TID 1411).
    private func group(_ measurement: VolumeMeasurement) -> ContentItem {
        let segmentation = DataSet.reference(sopClass: .segmentationStorage, sopInstance: segmentationInstanceUID)
        // Tenths of a millilitre are more than the method is worth.
        let value = (measurement.millilitres * 10).rounded() / 10
        let volume = ContentItem.number(.contains, .volume, value, unit: .millilitre).with([
            .text(.hasConceptModifier, .algorithmName, context.algorithmName),
            .text(.hasConceptModifier, .algorithmVersion, context.softwareVersion),
        ])
        return ContentItem.container(.contains, .measurementGroup, template: "1411").with([
            .text(.hasObservationContext, .trackingIdentifier, measurement.trackingID),
            .uid(.hasObservationContext, .trackingUID, measurement.trackingUID),
            .code(.contains, .finding, measurement.finding),
            .code(.hasConceptModifier, .findingSite, measurement.site),
            .image(.contains, .referencedSegment, segmentation, segment: measurement.segmentNumber),
            .uid(.contains, .sourceSeries, source.seriesInstanceUID),
            volume,
        ])
    }

    /// Every instance that the tree refers to, by study and series (PS3.3 table C.17-3).
    private func evidence() -> DataSet {
        func series(_ uid: UID, _ references: [DataSet]) -> DataSet {
            var item = DataSet()
            item.set(.seriesInstanceUID, uid)
            item.set(.referencedSOPSequence, items: references)
            return item
        }
        let segmentation = DataSet.reference(sopClass: .segmentationStorage, sopInstance: segmentationInstanceUID)
        var study = DataSet()
        study.set(.studyInstanceUID, source.studyInstanceUID)
        study.set(
            .referencedSeriesSequence,
            items: [series(source.seriesInstanceUID, source.references), series(segmentationSeriesUID, [segmentation])])
        return study
    }
}
