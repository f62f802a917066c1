// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Testing

@testable import Volumes

@Suite struct LungSegmentationTests {
    private func expectLungs(_ phantom: ChestPhantom, _ result: LungSegmentationResult) {
        #expect(phantom.dice(result.labels, label: LungSegmentationResult.rightLabel, truth: phantom.isRightLung) > 0.97)
        #expect(phantom.dice(result.labels, label: LungSegmentationResult.leftLabel, truth: phantom.isLeftLung) > 0.97)
        for label in [LungSegmentationResult.rightLabel, LungSegmentationResult.leftLabel] {
            #expect(ConnectedComponents(of: Mask(of: result.labels, label: label)).components.count == 1)
        }
    }

    @Test func bothLungsAreFoundWithTheirVesselsAndWithoutTracheaAndTable() throws {
        let phantom = ChestPhantom()
        let result = try LungSegmentation().segment(try phantom.volume())
        expectLungs(phantom, result)
        // 4/3 pi a b c, in mL.
        #expect(abs(result.rightVolume - 1570.8) < 60)
        #expect(abs(result.leftVolume - 1317.9) < 60)
        #expect(result.airwayVolume > 10 && result.airwayVolume < 60)
        #expect(!result.wasSplit)
        #expect(result.notes.isEmpty)
        let right = Mask(of: result.labels, label: LungSegmentationResult.rightLabel).count
        #expect(abs(result.rightVolume - Double(right) * 0.064) < 1e-6)
    }

    @Test func theSameInputGivesTheSameResult() throws {
        let volume = try ChestPhantom().volume()
        #expect(try LungSegmentation().segment(volume).labels == LungSegmentation().segment(volume).labels)
    }

    @Test func lungsThatTouchAreCutAlongTheDenseLine() throws {
        let phantom = ChestPhantom(lungsTouch: true)
        let result = try LungSegmentation().segment(try phantom.volume())
        #expect(result.wasSplit)
        #expect(result.notes.count == 1)
        let size = result.labels.dimensions
        for z in 22..<38 {
            for x in 40..<58 where x != 49 && x != 50 {
                let expected = x < 49 ? LungSegmentationResult.rightLabel : LungSegmentationResult.leftLabel
                #expect(result.labels[x, 25, z] == expected, "column \(x) of \(size.x), slice \(z)")
            }
        }
    }

    @Test(arguments: [Int16(-2000), -3024])
    func paddingOutsideTheFieldOfViewIsNoLung(padding: Int16) throws {
        let phantom = ChestPhantom(padding: padding)
        expectLungs(phantom, try LungSegmentation().segment(try phantom.volume()))
    }

    @Test func theTracheaMayBeMissing() throws {
        let phantom = ChestPhantom(hasTrachea: false)
        let result = try LungSegmentation().segment(try phantom.volume())
        expectLungs(phantom, result)
        #expect(result.airwayVolume == 0)
        #expect(result.notes == ["No trachea was found; large airways may be part of the lungs."])
    }

    @Test func aFewSlicesAreEnough() throws {
        let phantom = ChestPhantom(slices: 4)
        expectLungs(phantom, try LungSegmentation().segment(try phantom.volume()))
    }

    @Test(arguments: [
        Directions(x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, -1]),
        Directions(x: [-1, 0, 0], y: [0, -1, 0], z: [0, 0, 1]),
        Directions(x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0]),
    ])
    func leftIsThePatientsLeftInAnyOrientation(directions: Directions) throws {
        let phantom = ChestPhantom()
        let volume = try phantom.volume()
        let turned = volume.reordered(AxisOrder(directions))
        // The labels come on the grid of the input; turned back they are those of the plain orientation.
        let result = try LungSegmentation().segment(turned)
        #expect(result.labels.geometry == turned.geometry)
        let order = AxisOrder(turned.geometry.directions)
        expectLungs(
            phantom,
            LungSegmentationResult(
                labels: result.labels.reordered(order), rightVolume: 0, leftVolume: 0, airwayVolume: 0, wasSplit: false, notes: []))
    }

    @Test func aMissingLungIsNamed() throws {
        let error = #expect(throws: VolumesError.self) {
            try LungSegmentation().segment(try ChestPhantom(hasLeftLung: false).volume())
        }
        #expect(error?.code == .failedPrecondition)
        #expect(error?.message.hasPrefix("the left lung was not found; the right one has 1") == true)
    }

    @Test func aVolumeWithoutBodyOrWithoutAirIsRefused() throws {
        let geometry = try ChestPhantom().volume().geometry
        let nothing = #expect(throws: VolumesError.self) {
            try LungSegmentation().segment(Volume(geometry: geometry, filledWith: -1000))
        }
        #expect(nothing?.message.hasPrefix("no body was found") == true)
        let solid = #expect(throws: VolumesError.self) {
            try LungSegmentation().segment(Volume(geometry: geometry, filledWith: 40))
        }
        #expect(solid?.message.hasPrefix("no lung was found") == true)
    }
}
