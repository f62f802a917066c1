// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import Testing
import Volumes

@Suite struct SeriesReadingTests {
    /// Writes the slices into a folder and reads the volume of the only series found in it.
    private func read(_ slices: [SyntheticSlice], padding: Double? = nil) throws -> Volume<Int16> {
        try withTemporaryFolder { folder in
            for (index, slice) in slices.enumerated() { try slice.write(to: "\(folder)/\(index).dcm") }
            let catalog = SeriesCatalog(folder: folder)
            #expect(catalog.series.count == 1)
            return try SeriesGrid(try #require(catalog.series.first).instances).readVolume(padding: padding)
        }
    }

    @Test func eachSliceIsRescaledByItsOwnSlopeAndIntercept() throws {
        let volume = try read([
            SyntheticSlice(position: [0, 0, 0], slope: 1, intercept: -1024),
            SyntheticSlice(position: [0, 0, 1], slope: 2, intercept: 0),
            SyntheticSlice(position: [0, 0, 2], slope: 0.5, intercept: 0.25),
            SyntheticSlice(position: [0, 0, 3], slope: nil, intercept: nil),
        ])
        #expect(volume[3, 0, 0] == -1021)
        #expect(volume[3, 0, 1] == 6)
        #expect(volume[3, 0, 2] == 2)
        #expect(volume[3, 2, 3] == 11)
    }

    @Test(
        arguments: [
            (16, nil, true, UInt16(0xfffe), Int16(-2)),
            (16, nil, false, 0x7fff, 32767),
            (16, nil, false, 0xfffe, 32767),
            (12, nil, true, 0x0800, -2048),
            (12, nil, true, 0xf801, -2047),
            (12, nil, false, 0xf801, 2049),
            (12, 15, false, 0xabc0, 0x0abc),
            (12, 15, true, 0x8010, -2047),
            (1, nil, false, 0x00ff, 1),
        ] as [(Int, Int?, Bool, UInt16, Int16)])
    func storedBitsBecomeNumbers(bits: Int, highBit: Int?, isSigned: Bool, stored: UInt16, expected: Int16) throws {
        for syntax in [TransferSyntax.explicitVRLittleEndian, .explicitVRBigEndian, .implicitVRLittleEndian] {
            var slice = SyntheticSlice(bitsStored: bits, highBit: highBit, isSigned: isSigned)
            slice.transferSyntax = syntax
            slice.pixels[5] = stored
            #expect(try read([slice])[1, 1, 0] == expected)
        }
    }

    @Test func eightBitPixelsAreReadInBothByteOrders() throws {
        for syntax in [TransferSyntax.explicitVRLittleEndian, .explicitVRBigEndian, .deflatedExplicitVRLittleEndian] {
            var slice = SyntheticSlice(bitsAllocated: 8, bitsStored: 8, isSigned: false)
            slice.transferSyntax = syntax
            slice.pixels[11] = 255
            #expect(try read([slice]).voxels == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 255])
        }
    }

    @Test func paddingBecomesTheValueAskedFor() throws {
        var slice = SyntheticSlice(intercept: -1024)
        slice.pixels[0] = UInt16(bitPattern: -2000)
        slice.pixels[1] = UInt16(bitPattern: -1990)
        slice.extra = {
            $0.set(.pixelPaddingValue, ints: [-2000], vr: .us)
            $0.set(.pixelPaddingRangeLimit, ints: [-1995], vr: .us)
        }
        #expect(Array(try read([slice]).voxels.prefix(3)) == [-3024, -3014, -1022])
        #expect(Array(try read([slice], padding: -1024).voxels.prefix(3)) == [-1024, -3014, -1022])
    }

    @Test func tooFewPixelsAreRefused() throws {
        var slice = SyntheticSlice()
        slice.pixels.removeLast()
        let error = #expect(throws: VolumesError.self) { try read([slice]) }
        #expect(error?.code == .corruptData)
    }

    @Test func filesOfOtherKindsAreIgnoredAndNamed() throws {
        try withTemporaryFolder { folder in
            try SyntheticSlice(seriesUID: "2.25.2").write(to: "\(folder)/b")
            try SyntheticSlice(seriesUID: "2.25.1").write(to: "\(folder)/a.dcm")
            try writeFile(Array("not an image".utf8), "\(folder)/notes.txt")
            try writeFile([], "\(folder)/empty")
            var nameless = SyntheticSlice()
            nameless.extra = { $0.remove(.seriesInstanceUID) }
            try nameless.write(to: "\(folder)/nameless.dcm")
            let catalog = SeriesCatalog(folder: folder)
            #expect(catalog.series.map(\.uid) == ["2.25.1", "2.25.2"])
            #expect(catalog.ignoredFiles.map { $0.path.dropFirst(folder.count + 1) } == ["empty", "nameless.dcm", "notes.txt"])
        }
    }

    @Test(.enabled(if: testData != nil, "the shared test data are not there"))
    func aRealChestSeriesIsOneRegularGrid() throws {
        let catalog = SeriesCatalog(folder: "\(try #require(testData))/volumes/ct-chest-lidc-0314")
        let grid = try SeriesGrid(try #require(catalog.series.first).instances)
        #expect(grid.geometry.dimensions == VolumeDimensions(x: 512, y: 512, z: 138))
        #expect((grid.geometry.spacing - [0.78125, 0.78125, 2]).length < 1e-9)
        // Instance numbers fall as z grows.
        #expect(grid.instances.first?.instanceNumber == 275)
        #expect(grid.instances.last?.instanceNumber == 1)
    }

    @Test(.enabled(if: testData != nil, "the shared test data are not there"))
    func thePixelsOfARealSliceAreTheSameInEveryUncompressedSyntax() throws {
        let folder = "\(try #require(testData))/transfer-syntaxes"
        let volumes = try ["ct_explicit_le", "ct_implicit_le", "ct_explicit_be", "ct_deflated"].map { name in
            let path = "\(folder)/\(name).dcm"
            let instance = try SeriesInstance(try DICOMFile.read(path: path), path: path)
            return try SeriesGrid([instance]).readVolume(as: Int16.self)
        }
        #expect(volumes.allSatisfy { $0 == volumes[0] })
        #expect(Set(volumes[0].voxels).count > 100)
    }

    @Test(.enabled(if: testData != nil, "the shared test data are not there"))
    func aSeriesWithSeveralTimePointsIsRefused() throws {
        let catalog = SeriesCatalog(folder: "\(try #require(testData))/volumes/mr-ge-epi-complete-series")
        let error = #expect(throws: VolumesError.self) { try SeriesGrid(try #require(catalog.series.first).instances) }
        #expect(error?.message.hasPrefix("10 slices at each of 15 places") == true)
    }
}
