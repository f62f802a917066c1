// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraOperator
import DICOM
import Foundation
import Synchronization

/// A chest CT that never was a patient: a well-formed series with lungs of known size.
///
/// The same seed, slices and size give the same files to the byte.
public struct ChestPhantom: Sendable {
    /// Slices, 2.5 mm apart, from the diaphragm to the apices where there are enough of them.
    public let slices: Int
    /// Rows and columns over a field of view of 420 mm.
    public let size: Int
    /// Chooses vessels, noise and UIDs.
    public let seed: UInt64

    /// Distance between slices in millimetres.
    public static let sliceSpacing = 2.5
    /// Edge of the field of view in millimetres.
    public static let fieldOfView = 420.0

    /// - Parameters:
    ///   - slices: 1 to 4096.
    ///   - size: 16 to 4096.
    public init(slices: Int = 128, size: Int = 512, seed: UInt64 = 1) {
        self.slices = min(max(slices, 1), 4096)
        self.size = min(max(size, 16), 4096)
        self.seed = seed
    }

    /// The distance between voxels within a slice, in millimetres.
    public var pixelSpacing: Double { Self.fieldOfView / Double(size) }

    /// The true volumes of the lungs with their vessels in millilitres, counted in the voxels of this phantom.
    public func trueVolumes() -> (right: Double, left: Double) {
        let anatomy = ChestAnatomy(seed: seed)
        let counts = Mutex((right: 0, left: 0))
        DispatchQueue.concurrentPerform(iterations: slices) { slice in
            let labels = labels(slice: slice, anatomy: anatomy)
            var right = 0
            var left = 0
            for label in labels {
                if label == 1 { right += 1 }
                if label == 2 { left += 1 }
            }
            counts.withLock { $0 = ($0.right + right, $0.left + left) }
        }
        let voxel = pixelSpacing * pixelSpacing * Self.sliceSpacing / 1000
        return counts.withLock { (Double($0.right) * voxel, Double($0.left) * voxel) }
    }

    /// The truth of one slice, row by row: 1 the right lung with its vessels, 2 the left one, 0 all else.
    public func labels(slice: Int) -> [UInt8] {
        labels(slice: slice, anatomy: ChestAnatomy(seed: seed))
    }

    /// Writes one file for each slice into a directory, which is made.
    ///
    /// - Throws: `OperatorError` or `DICOMError` when a file cannot be written.
    public func write(to directory: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        } catch {
            throw OperatorError(.resourceExhausted, "the directory \(directory) cannot be made", cause: error)
        }
        let anatomy = ChestAnatomy(seed: seed)
        let series = PhantomSeries(phantom: self)
        let failure = Mutex<(any Error)?>(nil)
        DispatchQueue.concurrentPerform(iterations: slices) { slice in
            guard failure.withLock({ $0 == nil }) else { return }
            do {
                let file = DICOMFile(dataSet: series.dataSet(slice: slice, pixels: pixels(slice: slice, anatomy: anatomy)))
                try file.write(to: "\(directory)/CT-\(String(1000 + slice).dropFirst()).dcm")
            } catch {
                failure.withLock { $0 = $0 ?? error }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
    }

    /// The z coordinate of a slice; the middle slice lies amid the lungs.
    func z(slice: Int) -> Double {
        (Double(slice) - Double(slices - 1) / 2) * Self.sliceSpacing
    }

    /// The coordinate of a column (x) or row (y).
    func position(_ index: Int) -> Double {
        (Double(index) - Double(size - 1) / 2) * pixelSpacing
    }

    /// Stored values: Hounsfield units plus 1024, 12 bits, little endian.
    func pixels(slice: Int, anatomy: ChestAnatomy) -> [UInt8] {
        let z = z(slice: slice)
        var noise = HashNoise(seed: seed &* 0x1_0000_0001 &+ UInt64(slice))
        return [UInt8](unsafeUninitializedCapacity: size * size * 2) { bytes, count in
            for row in 0..<size {
                let y = position(row)
                for column in 0..<size {
                    let mean = ChestAnatomy.density(anatomy.tissue(position(column), y, z))
                    let value = UInt16(min(4095, max(0, mean + 18 * noise.normal() + 1024)))
                    let offset = (row * size + column) * 2
                    bytes.initializeElement(at: offset, to: UInt8(truncatingIfNeeded: value))
                    bytes.initializeElement(at: offset + 1, to: UInt8(truncatingIfNeeded: value >> 8))
                }
            }
            count = size * size * 2
        }
    }

    private func labels(slice: Int, anatomy: ChestAnatomy) -> [UInt8] {
        let z = z(slice: slice)
        var labels = [UInt8](repeating: 0, count: size * size)
        for row in 0..<size {
            let y = position(row)
            for column in 0..<size {
                switch anatomy.tissue(position(column), y, z) {
                case .rightLung, .vessel(isRight: true): labels[row * size + column] = 1
                case .leftLung, .vessel(isRight: false): labels[row * size + column] = 2
                default: break
                }
            }
        }
        return labels
    }
}
