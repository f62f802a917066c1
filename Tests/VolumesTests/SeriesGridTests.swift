// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import Testing
import Volumes

@Suite struct SeriesGridTests {
    /// A way to bend a slice, and what the fault must say.
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let apply: @Sendable (inout SyntheticSlice) -> Void

        init(_ text: String, _ apply: @escaping @Sendable (inout SyntheticSlice) -> Void) {
            testDescription = text
            self.apply = apply
        }
    }

    private func slices(_ places: [Double], change: (inout SyntheticSlice, Int) -> Void = { _, _ in }) throws -> [SeriesInstance] {
        try places.enumerated().map { index, place in
            var slice = SyntheticSlice(position: [-10, -20, place])
            slice.instanceNumber = 100 - index
            change(&slice, index)
            return try slice.instance("\(place).dcm")
        }
    }

    private func fault(_ slices: [SeriesInstance]) -> VolumesError? {
        #expect(throws: VolumesError.self) { try SeriesGrid(slices) }
    }

    @Test func slicesAreOrderedByTheirPlaceInThePatientAndNotByNumber() throws {
        let grid = try SeriesGrid(slices([4, -2, 0, 2, -4]))
        #expect(grid.instances.map(\.path) == ["-4.0.dcm", "-2.0.dcm", "0.0.dcm", "2.0.dcm", "4.0.dcm"])
        #expect(grid.geometry.dimensions == VolumeDimensions(x: 4, y: 3, z: 5))
        #expect(grid.geometry.spacing == [0.5, 0.75, 2])
        #expect(grid.geometry.origin == [-10, -20, -4])
        #expect(grid.geometry.directions == .identity)
        #expect(grid.notes.isEmpty)
    }

    @Test func theNormalAndNotTheFileSaysWhereSlicesGo() throws {
        // Sagittal slices: columns run to the back, rows to the feet; the normal points to the right.
        let grid = try SeriesGrid(
            slices([0, 1, 2]) { slice, index in
                slice.orientation = [0, 1, 0, 0, 0, -1]
                slice.position = [Double(index) * 3, 0, 0]
            })
        #expect(grid.geometry.directions.z == [-1, 0, 0])
        #expect(grid.geometry.spacing.z == 3)
        #expect(grid.geometry.origin == [6, 0, 0])
        #expect(abs(grid.geometry.directions.determinant - 1) < 1e-12)
    }

    @Test func positionsWithOneDigitStillMakeARegularGrid() throws {
        let grid = try SeriesGrid(slices((0..<20).map { (Double($0) * 0.625 * 10).rounded() / 10 }))
        #expect(abs(grid.geometry.spacing.z - 0.625) < 0.01)
    }

    @Test func aSingleSliceHasItsThickness() throws {
        #expect(try SeriesGrid(slices([7])).geometry.spacing.z == 2.5)
    }

    @Test func aMissingSliceIsNamed() throws {
        let error = fault(try slices([0, 2, 4, 8, 10]))
        #expect(error?.code == .failedPrecondition)
        #expect(error?.message == "a slice is missing between 4.0 and 8.0 mm along the normal; the spacing is 2.0 mm")
        #expect(fault(try slices([0, 2, 4, 6, 14, 16]))?.message.hasPrefix("3 slices are missing between 6.0 and 14.0") == true)
    }

    @Test func unevenSlicesAreRefused() throws {
        #expect(fault(try slices([0, 2, 4, 7, 9]))?.message.contains("unevenly") == true)
        // Each gap is nearly right, but they add up.
        #expect(fault(try slices((0..<30).map { Double($0) * 2 + Double($0 * $0) * 0.008 }))?.message.contains("unevenly") == true)
    }

    @Test func slicesAtOnePlaceAreRefused() throws {
        #expect(fault(try slices([0, 2, 2.001, 4]))?.message == "1 slices lie at the place of another one")
        #expect(fault(try slices([0, 2, 4, 0, 2, 4]))?.message.hasPrefix("2 slices at each of 3 places") == true)
    }

    @Test func theSameInstanceInTwoFilesCountsOnce() throws {
        let grid = try SeriesGrid(slices([0, 2, 4, 4]) { slice, index in slice.uid = index >= 2 ? "2.25.5" : slice.uid })
        #expect(grid.instances.count == 3)
        #expect(grid.notes == ["1 instance was left out: the same SOP instance again."])
    }

    @Test func slicesOfDifferentSizeAreRefused() throws {
        let error = fault(try slices([0, 2, 4]) { slice, index in if index == 1 { slice.columns = 6 } })
        #expect(error?.message == "the slices differ in size: 2 of 4 x 3, 1 of 6 x 3 pixels")
    }

    @Test func slicesOfDifferentOrientationOrSpacingAreRefused() throws {
        let turned = fault(try slices([0, 2, 4]) { slice, index in if index == 1 { slice.orientation = [0, 1, 0, 0, 0, -1] } })
        #expect(turned?.message.contains("groups of 2, 1 slices") == true)
        let scaled = fault(try slices([0, 2, 4]) { slice, index in if index == 0 { slice.pixelSpacing = [0.8, 0.5] } })
        #expect(scaled?.code == .failedPrecondition)
    }

    @Test func aTiltedGantryIsNamedWithItsAngle() throws {
        let error = fault(try slices([0, 2, 4, 6]) { slice, index in slice.position = [0, 0.5 * Double(index), 2 * Double(index)] })
        #expect(error?.code == .unsupported)
        #expect(error?.message.contains("tilted by 14.0 degrees") == true)
    }

    @Test func aSliceBesideTheOthersIsRefused() throws {
        let error = fault(try slices([0, 2, 4, 6]) { slice, index in if index == 2 { slice.position[0] += 3 } })
        #expect(error?.code == .failedPrecondition)
    }

    @Test func localizersAndInstancesWithoutImageAreLeftOut() throws {
        let grid = try SeriesGrid(
            slices([0, 2, 4, 50, 51]) { slice, index in
                if index == 3 { slice.imageType[2] = "LOCALIZER" }
                if index == 4 { slice.extra = { $0.remove(.rows) } }
            })
        #expect(grid.instances.count == 3)
        #expect(grid.notes.count == 2)
    }

    @Test func framesOfReferenceThatDifferAreNoted() throws {
        let grid = try SeriesGrid(slices([0, 2, 4]) { slice, index in slice.frameOfReference = UID("2.25.\(index + 1)") })
        #expect(grid.notes == ["The slices name 3 frames of reference; their positions were taken to belong to one."])
    }

    @Test(arguments: [
        Change("3 frames") { $0.extra = { $0.set(.numberOfFrames, int: 3) } },
        Change("3 samples per pixel") { $0.extra = { $0.set(.samplesPerPixel, int: 3) } },
        Change("32 bits allocated") { $0.bitsAllocated = 32 },
        Change("(17) and high bit (16) do not fit 16 bits") { $0.bitsStored = 17 },
        Change("(16) and high bit (16) do not fit 16 bits") { $0.highBit = 16 },
        Change("rescale slope") { $0.slope = 0 },
        Change("JPEG Baseline") { $0.transferSyntax = .jpegBaseline8Bit },
        Change("lookup table") { $0.extra = { $0.set(.modalityLUTSequence, items: [DataSet()]) } },
    ])
    func pixelsThatCannotBeReadAreNamed(change: Change) throws {
        let error = fault(try slices([0, 2, 4]) { slice, index in if index == 1 { change.apply(&slice) } })
        #expect(error?.code == .unsupported)
        #expect(error?.message.contains(change.testDescription) == true, "\(error?.message ?? "")")
        #expect(error?.message.hasPrefix("2.0.dcm ") == true)
    }

    @Test(arguments: [
        Change("no position") { $0.extra = { $0.remove(.imagePositionPatient) } },
        Change("two numbers") { $0.position = [0, 0] },
        Change("axes not at right angles") { $0.orientation = [1, 0, 0, 1, 0, 0] },
        Change("axes without direction") { $0.orientation = [0, 0, 0, 0, 0, 0] },
        Change("no spacing") { $0.pixelSpacing = [0, 1] },
    ])
    func aSliceWithoutAPlaceIsRefused(change: Change) throws {
        #expect(fault(try slices([0, 2, 4]) { slice, index in if index == 1 { change.apply(&slice) } })?.code == .failedPrecondition)
    }

    @Test func aSeriesWithoutImagesIsRefused() throws {
        #expect(fault([])?.code == .failedPrecondition)
    }
}
