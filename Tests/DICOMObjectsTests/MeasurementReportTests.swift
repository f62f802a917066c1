// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import DICOMObjects
import Foundation
import Testing
import Volumes

@Suite(.timeLimit(.minutes(5))) struct MeasurementReportTests {
    /// All items below a data set with a concept name of this code.
    private func items(_ dataSet: DataSet, named code: String) -> [DataSet] {
        dataSet.items(.contentSequence).flatMap { item -> [DataSet] in
            let own = item.items(.conceptNameCodeSequence).first?.string(.codeValue) == code ? [item] : []
            return own + items(item, named: code)
        }
    }

    @Test func eachLungHasAGroupWithItsVolume() async throws {
        try await SyntheticStudy.with { study in
            let report = try DICOMFile.read(bytes: try study.reportWriter().file().encoded()).dataSet
            #expect(report.uid(.sopClassUID) == .comprehensive3DSRStorage)
            #expect(report.items(.contentTemplateSequence).first?.string(.templateIdentifier) == "1500")
            let groups = items(report, named: "125007")
            #expect(groups.count == 2)
            let volumes = groups.flatMap { items($0, named: "118565006") }.compactMap { $0.items(.measuredValueSequence).first }
            #expect(volumes.map { $0.double(.numericValue) } == [1234.6, 987])
            #expect(volumes.allSatisfy { $0.items(.measurementUnitsCodeSequence).first?.string(.codeValue) == "mL" })
            let sites = groups.flatMap { items($0, named: "363698007") }.compactMap { $0.items(.conceptCodeSequence).first }
            #expect(sites.compactMap { CodedConcept($0) } == [.rightLung, .leftLung])
            let segments = groups.flatMap { items($0, named: "121191") }.compactMap { $0.items(.referencedSOPSequence).first }
            #expect(segments.map { $0.int(.referencedSegmentNumber) } == [1, 2])
            #expect(segments.allSatisfy { $0.uid(.referencedSOPInstanceUID) == study.segmentationWriter().sopInstanceUID })
        }
    }

    @Test func theEvidenceNamesEveryInstance() async throws {
        try await SyntheticStudy.with { study in
            let report = study.reportWriter().file().dataSet
            let evidence = try #require(report.items(.currentRequestedProcedureEvidenceSequence).first)
            let series = evidence.items(.referencedSeriesSequence)
            #expect(series.map { $0.items(.referencedSOPSequence).count } == [6, 1])
            #expect(series.first?.uid(.seriesInstanceUID) == "2.25.1002")
        }
    }

    @Test(.enabled(if: ForeignTool.dciodvfy != nil, "dciodvfy (dicom3tools) is not installed"))
    func theValidatorFindsNoError() async throws {
        try await SyntheticStudy.with { study in
            let path = "\(study.folder)/report.dcm"
            try study.reportWriter().file().write(to: path)
            #expect(try await ForeignTool.faults(path) == [])
        }
    }

    @Test(.enabled(if: ForeignTool.python != nil, "the virtual environment with highdicom is not there"))
    func highdicomReadsTheSameVolumes() async throws {
        try await SyntheticStudy.with { study in
            let path = "\(study.folder)/report.dcm"
            try study.reportWriter().file().write(to: path)
            let script = """
                import highdicom, sys
                report = highdicom.sr.srread(sys.argv[1])
                for group in report.content.get_volumetric_roi_measurement_groups():
                    for value in group.get_measurements():
                        print(group.tracking_identifier, group.finding_sites[0].value.meaning, value.name.value, value.value, value.unit.value)
                """
            let result = try await ForeignTool.run(try #require(ForeignTool.python), ["-c", script, path])
            let lines = result.output.split(separator: "\n").map(String.init).suffix(2)
            #expect(
                lines == ["Right lung Right lung 118565006 1234.6 mL", "Left lung Left lung 118565006 987.0 mL"], "\(result.output)")
        }
    }
}
