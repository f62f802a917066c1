// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraOperator
import ClaraOperators
import DICOM
import Foundation
import Testing

@Suite("Chest phantom")
struct ChestPhantomTests {
    @Test("the same seed gives the same files to the byte, another seed other instances")
    func deterministic() throws {
        let root = FileManager.default.temporaryDirectory.path + "/phantom-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: root) }
        let phantom = ChestPhantom(slices: 3, size: 32, seed: 7)
        try phantom.write(to: "\(root)/a")
        try phantom.write(to: "\(root)/b")
        try ChestPhantom(slices: 3, size: 32, seed: 8).write(to: "\(root)/c")
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(root)/a").sorted()
        #expect(names.count == 3)
        for name in names {
            let first = try Data(contentsOf: URL(filePath: "\(root)/a/\(name)"))
            #expect(first == (try Data(contentsOf: URL(filePath: "\(root)/b/\(name)"))))
            #expect(first != (try Data(contentsOf: URL(filePath: "\(root)/c/\(name)"))))
        }
    }

    @Test("a slice is a CT image whose geometry and pixels agree with each other")
    func wellFormed() throws {
        let root = FileManager.default.temporaryDirectory.path + "/phantom-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: root) }
        try ChestPhantom(slices: 2, size: 48).write(to: root)
        let file = try DICOMFile.read(path: "\(root)/CT-001.dcm")
        #expect(file.dataSet.uid(.sopClassUID) == .ctImageStorage)
        #expect(file.dataSet.int(.rows) == 48)
        #expect(file.dataSet.doubles(.imagePositionPatient).count == 3)
        #expect(file.dataSet.doubles(.pixelSpacing).first == ChestPhantom.fieldOfView / 48)
        #expect(file.dataSet.bytes(.pixelData)?.count == 48 * 48 * 2)
    }

    @Test("the truth has both lungs, the right one larger, and no voxel of one on the side of the other")
    func truth() {
        let phantom = ChestPhantom(slices: 9, size: 64)
        let labels = phantom.labels(slice: 4)
        for row in 0..<64 {
            for column in 0..<64 {
                let label = labels[row * 64 + column]
                if label == 1 { #expect(column < 32) }
                if label == 2 { #expect(column >= 32) }
            }
        }
        let volumes = ChestPhantom(slices: 116, size: 32).trueVolumes()
        #expect(volumes.right > volumes.left)
        #expect((1500...3000).contains(volumes.left))
        #expect((1800...3500).contains(volumes.right))
    }
}
