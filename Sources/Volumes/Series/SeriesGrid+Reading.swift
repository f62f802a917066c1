// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import Dispatch
import Synchronization

extension SeriesGrid {
    /// Whether every value of every slice is a whole number, as Hounsfield units are.
    public var hasWholeValues: Bool {
        instances.allSatisfy { $0.format?.hasWholeValues ?? false }
    }

    /// Whether every value that every slice could hold is a whole number of 16 bits with a sign.
    public var fitsInt16: Bool {
        instances.allSatisfy { $0.format?.fitsInt16 ?? false }
    }

    /// Reads the pixels of all slices, several at once, each rescaled by its own slope and intercept.
    ///
    /// `padding` is the value (after rescaling, to the nearest stored one) for pixels that the image declares to be no image; without
    /// it they keep what is stored. Throws `corruptData` when a file changed or has too few pixels.
    public func readVolume<Scalar: VolumeScalar>(
        as _: Scalar.Type = Scalar.self, padding: Double? = nil
    ) throws(VolumesError) -> Volume<Scalar> {
        let size = geometry.dimensions
        let fault = Mutex<(slice: Int, error: VolumesError)?>(nil)
        let voxels = [Scalar](unsafeUninitializedCapacity: size.count) { buffer, count in
            // Each iteration writes its own slice of the buffer, and all have ended when the call returns.
            nonisolated(unsafe) let target = buffer
            DispatchQueue.concurrentPerform(iterations: size.z) { slice in
                do throws(VolumesError) {
                    let part = UnsafeMutableBufferPointer(rebasing: target[slice * size.sliceCount..<(slice + 1) * size.sliceCount])
                    try read(instances[slice], into: part, padding: padding)
                } catch {
                    fault.withLock { if slice < $0?.slice ?? .max { $0 = (slice, error) } }
                }
            }
            count = fault.withLock { $0 == nil } ? size.count : 0
        }
        if let fault = fault.withLock({ $0 }) { throw fault.error }
        return try Volume(geometry: geometry, voxels: voxels)
    }

    private func read<Scalar: VolumeScalar>(
        _ instance: SeriesInstance, into target: UnsafeMutableBufferPointer<Scalar>, padding: Double?
    ) throws(VolumesError) {
        let file: DICOMFile
        do {
            file = try DICOMFile.read(path: instance.path, options: ReadOptions(force: true))
        } catch {
            throw VolumesError(error.code, "cannot read \(instance.path)", cause: error)
        }
        guard let format = PixelFormat(file.dataSet, transferSyntax: file.transferSyntax), format == instance.format else {
            throw VolumesError(.corruptData, "\(instance.path) changed while it was being read")
        }
        let pixels = PixelDecoding(
            format: format,
            isSwapped: !file.transferSyntax.isLittleEndian || file.transferSyntax.uid.rawValue == "1.2.840.113619.5.2",
            isWords: file.dataSet[.pixelData]?.vr == .ow,
            replacement: padding.map { Int32(nearest: ($0 - format.scaling.intercept) / format.scaling.slope) })
        guard let bytes = file.dataSet.bytes(.pixelData), bytes.count >= pixels.byteCount else {
            throw VolumesError(
                .corruptData,
                "\(instance.path) has \(file.dataSet.bytes(.pixelData)?.count ?? 0) bytes of pixels, not \(pixels.byteCount)")
        }
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: target.count) { scratch in
            guard let plain = scratch.baseAddress, let voxels = target.baseAddress else { return }
            bytes.withUnsafeBytes { pixels.decode($0, to: plain) }
            Scalar.decode(UnsafeRawBufferPointer(scratch), format: .int32, swapped: false, scaling: format.scaling, to: voxels)
        }
    }
}
