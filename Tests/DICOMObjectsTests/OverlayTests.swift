// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import DICOMObjects
import Foundation
import Testing
import Volumes

@Suite(.timeLimit(.minutes(5))) struct OverlayTests {
    @Test func labelsTintTheGreyWindow() async throws {
        try await SyntheticStudy.with { study in
            let volume = Volume<Int16>(geometry: study.source.grid.geometry, filledWith: -600)
            let pixels = OverlayRenderer.lungs.slice(2, of: volume, labels: study.labels())
            let (right, left) = study.masks()
            for y in 0..<study.size.y {
                for x in 0..<study.size.x {
                    let first = 3 * (x + study.size.x * y)
                    let pixel = Array(pixels[first..<first + 3])
                    if right[x, y, 2] {
                        #expect(pixel[0] > pixel[1] && pixel[0] > pixel[2])
                    } else if left[x, y, 2] {
                        #expect(pixel[2] > pixel[1] && pixel[1] > pixel[0])
                    } else {
                        #expect(pixel == [128, 128, 128])
                    }
                }
            }
        }
    }

    @Test(arguments: [(Int16(-1350), UInt8(0)), (150, 255), (-3024, 0), (3000, 255), (-600, 128)])
    func theWindowEndsInBlackAndWhite(value: Int16, grey: UInt8) throws {
        let geometry = VolumeGeometry(dimensions: try #require(VolumeDimensions(x: 1, y: 1, z: 1)))
        let pixels = OverlayRenderer.lungs.slice(
            0, of: Volume(geometry: geometry, filledWith: value), labels: Volume(geometry: geometry, filledWith: 0))
        #expect(pixels == [grey, grey, grey])
    }

    @Test func eachPictureNamesItsSource() async throws {
        try await SyntheticStudy.with { study in
            let writer = SecondaryCaptureWriter(source: study.source, context: study.context, renderer: .lungs)
            let volume = Volume<Int16>(geometry: study.source.grid.geometry, filledWith: 0)
            let picture = try writer.file(slice: 3, volume: volume, labels: study.labels()).dataSet
            #expect(picture.uid(.sopClassUID) == .secondaryCaptureImageStorage)
            #expect(picture.strings(.patientOrientation) == ["L", "P"])
            #expect(picture.bytes(.pixelData)?.count == 2 * ((3 * study.size.sliceCount + 1) / 2))
            let reference = picture.items(.sourceImageSequence).first?.uid(.referencedSOPInstanceUID)
            #expect(reference == study.source.grid.instances[3].sopInstanceUID)
            #expect(throws: DICOMObjectsError.self) { try writer.file(slice: 6, volume: volume, labels: study.labels()) }
        }
    }

    @Test(.enabled(if: ForeignTool.dciodvfy != nil, "dciodvfy (dicom3tools) is not installed"))
    func theValidatorFindsNoError() async throws {
        try await SyntheticStudy.with { study in
            let writer = SecondaryCaptureWriter(source: study.source, context: study.context, renderer: .lungs)
            let volume = Volume<Int16>(geometry: study.source.grid.geometry, filledWith: 0)
            let path = "\(study.folder)/picture.dcm"
            try writer.file(slice: 0, volume: volume, labels: study.labels()).write(to: path)
            #expect(try await ForeignTool.faults(path) == [])
        }
    }

    @Test func theMontageShowsTheLabelsInTheirColours() async throws {
        try await SyntheticStudy.with(columns: 60, rows: 60) { study in
            let volume = Volume<Int16>(geometry: study.source.grid.geometry, filledWith: -600)
            let montage = LabelMontage(renderer: .lungs, title: "TITLE", lines: [("RIGHT 1 mL", 1)])
            let picture = montage.draw(volume: volume, labels: study.labels())
            var colors = Set<SIMD3<UInt8>>()
            for y in 0..<picture.height { for x in 0..<picture.width { colors.insert(picture[x, y]) } }
            #expect(colors.isSuperset(of: OverlayRenderer.lungs.colors))
            #expect(colors.contains([128, 128, 128]))
        }
    }

    @Test(.enabled(if: ForeignTool.python != nil, "the virtual environment with Pillow is not there"))
    func anotherProgramReadsThePicture() async throws {
        try await SyntheticStudy.with { study in
            var picture = Picture(width: 37, height: 11)
            for y in 0..<11 { for x in 0..<37 { picture[x, y] = [UInt8(x * 6), UInt8(y * 20), UInt8((x * y) % 256)] } }
            let path = "\(study.folder)/picture.png"
            try Data(try picture.png()).write(to: URL(fileURLWithPath: path))
            let script = """
                import sys; from PIL import Image
                image = Image.open(sys.argv[1]); image.load()
                print(image.size, image.mode, image.tobytes().hex())
                """
            let result = try await ForeignTool.run(try #require(ForeignTool.python), ["-c", script, path])
            let hex = picture.bytes.map { String(UInt16(0x100) + UInt16($0), radix: 16).dropFirst() }.joined()
            #expect(result.output == "(37, 11) RGB \(hex)\n")
        }
    }
}
