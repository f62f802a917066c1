// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension Mask {
    /// The voxels whose value lies in the range.
    public init(of volume: Volume<Int16>, in range: ClosedRange<Int16>) {
        self.init(dimensions: volume.dimensions)
        let columns = dimensions.x
        let stride = stride
        let low = range.lowerBound
        // One comparison instead of two: values below the range wrap to large numbers.
        let extent = UInt16(bitPattern: range.upperBound &- low)
        words.withUnsafeMutableBufferPointer { words in
            volume.voxels.withUnsafeBufferPointer { voxels in
                var source = 0
                for row in 0..<words.count / stride {
                    for word in 0..<stride {
                        let count = min(64, columns &- word &* 64)
                        var bits: UInt64 = 0
                        for bit in 0..<count {
                            let isIn = UInt16(bitPattern: voxels[source &+ bit] &- low) <= extent
                            bits |= (isIn ? 1 : 0) &<< UInt64(bit)
                        }
                        words[row &* stride &+ word] = bits
                        source &+= count
                    }
                }
            }
        }
    }

    /// The voxels of a label volume that have the given label.
    public init(of labels: Volume<UInt8>, label: UInt8) {
        self.init(dimensions: labels.dimensions)
        let columns = dimensions.x
        let stride = stride
        words.withUnsafeMutableBufferPointer { words in
            labels.voxels.withUnsafeBufferPointer { voxels in
                for row in 0..<words.count / stride {
                    for x in 0..<columns where voxels[row &* columns &+ x] == label {
                        words[row &* stride &+ x &>> 6] |= 1 &<< UInt64(x & 63)
                    }
                }
            }
        }
    }

    /// Writes a label into every voxel of the mask; the volume must have the mask's dimensions.
    public func paint(_ label: UInt8, into labels: inout Volume<UInt8>) {
        precondition(labels.dimensions == dimensions, "mask and volume of different grids")
        let columns = dimensions.x
        labels.withUnsafeMutableVoxels { voxels in
            forEachRun { row, range in
                for x in range { voxels[row &* columns &+ x] = label }
            }
        }
    }

    /// The mean and the share of values below a limit over the voxels of the mask; nil when it is empty.
    func statistics(of volume: Volume<Int16>, below limit: Int16) -> (mean: Double, shareBelow: Double)? {
        var sum = 0
        var count = 0
        var low = 0
        let columns = dimensions.x
        volume.voxels.withUnsafeBufferPointer { voxels in
            forEachRun { row, range in
                for x in range {
                    let value = voxels[row &* columns &+ x]
                    sum &+= Int(value)
                    low &+= value < limit ? 1 : 0
                }
                count &+= range.count
            }
        }
        return count == 0 ? nil : (Double(sum) / Double(count), Double(low) / Double(count))
    }
}
