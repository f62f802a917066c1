// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

extension SequentialFile {
    /// Reads the voxels that follow in the file.
    ///
    /// Memory grows with what the file really holds, not with what a header declares: the whole array is reserved at once only when
    /// the file is large enough for it. Throws `corruptData` when the file ends too early.
    func readVoxels<Scalar: VolumeScalar>(
        _: Scalar.Type, count: Int, format: SampleFormat, swapped: Bool, scaling: Scaling
    ) throws(VolumesError) -> [Scalar] {
        var voxels: [Scalar] = []
        if !isCompressed, count <= size / format.size {
            voxels.reserveCapacity(count)
        }
        let step = min(count, 1 << 17)
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: step * format.size, alignment: 16)
        let decoded = UnsafeMutableBufferPointer<Scalar>.allocate(capacity: step)
        defer {
            chunk.deallocate()
            decoded.deallocate()
        }
        while voxels.count < count {
            let wanted = min(step, count - voxels.count)
            let filled = try read(into: UnsafeMutableRawBufferPointer(rebasing: chunk[..<(wanted * format.size)])) / format.size
            guard let target = decoded.baseAddress, filled == wanted else {
                throw VolumesError(.corruptData, "\(path) ends after \(voxels.count + filled) of its \(count) voxels")
            }
            Scalar.decode(
                UnsafeRawBufferPointer(rebasing: chunk[..<(filled * format.size)]), format: format, swapped: swapped, scaling: scaling,
                to: target)
            voxels.append(contentsOf: decoded[..<filled])
        }
        if isCompressed {
            // The check sum comes behind the last byte, which damage may have moved a little.
            _ = try skip(1 << 16)
        }
        return voxels
    }
}
