// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import Volumes

/// Turns a slice with labels into colours: a grey window with a tint for each label.
public struct OverlayRenderer: Sendable {
    /// The middle and the width of the grey window in the volume's unit; the defaults are a lung window in HU.
    public var windowCenter = -600.0
    public var windowWidth = 1500.0
    /// The colour of each label by its number, the first for label 1.
    public var colors: [SIMD3<UInt8>]
    /// How much of the label's colour is mixed in, 0...1.
    public var tint = 0.3

    public init(colors: [SIMD3<UInt8>]) {
        self.colors = colors
    }

    /// Red for the patient's right lung (label 1), blue for the left (label 2).
    public static let lungs = OverlayRenderer(colors: [[230, 80, 70], [70, 140, 235]])

    /// The grey value of the window.
    func grey(_ value: Int16) -> UInt8 {
        let share = (Double(value) - windowCenter) / max(windowWidth, 1) + 0.5
        return UInt8(nearest: share * 255)
    }

    /// One axial slice as the volume stores it: red, green and blue of each pixel.
    ///
    /// The labels must have the volume's dimensions, and the slice must exist.
    public func slice(_ z: Int, of volume: Volume<Int16>, labels: Volume<UInt8>) -> [UInt8] {
        let size = volume.dimensions
        precondition(labels.dimensions == size && z >= 0 && z < size.z, "labels of the volume's grid, and a slice of it")
        let table = mixTable()
        let greys = greyTable()
        let first = z * size.sliceCount
        return [UInt8](unsafeUninitializedCapacity: 3 * size.sliceCount) { target, count in
            volume.voxels.withUnsafeBufferPointer { voxels in
                labels.voxels.withUnsafeBufferPointer { labels in
                    for index in 0..<size.sliceCount {
                        let grey = Int(greys[Int(voxels[first &+ index]) &+ 32768])
                        let row = (min(Int(labels[first &+ index]), colors.count) &* 256 &+ grey) &* 3
                        target[3 &* index] = table[row]
                        target[3 &* index &+ 1] = table[row &+ 1]
                        target[3 &* index &+ 2] = table[row &+ 2]
                    }
                }
            }
            count = 3 * size.sliceCount
        }
    }

    /// The colour for each label and each grey.
    private func mixTable() -> [UInt8] {
        var table: [UInt8] = []
        for label in 0...colors.count {
            for grey in 0..<256 {
                for channel in 0..<3 {
                    let color = label == 0 ? Double(grey) : Double(colors[label - 1][channel])
                    table.append(UInt8(nearest: Double(grey) * (1 - tint) + color * tint))
                }
            }
        }
        return table
    }

    private func greyTable() -> [UInt8] {
        (Int(Int16.min)...Int(Int16.max)).map { grey(Int16($0)) }
    }
}
