// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension VolumeScalar {
    /// The body of ``VolumeScalar/decode(_:format:swapped:scaling:to:)`` for every conformance.
    static func decodeSamples(
        _ bytes: UnsafeRawBufferPointer, format: SampleFormat, swapped: Bool, scaling: Scaling, to target: UnsafeMutablePointer<Self>
    ) {
        if format == Self.format, scaling == .identity, !swapped || format.size == 1 {
            let whole = bytes.count - bytes.count % format.size
            UnsafeMutableRawPointer(target).copyMemory(from: bytes.baseAddress ?? UnsafeRawPointer(target), byteCount: whole)
            return
        }
        switch format {
        case .int8: decodeIntegers(Int8.self, bytes, swapped: swapped, scaling: scaling, to: target)
        case .uint8: decodeIntegers(UInt8.self, bytes, swapped: swapped, scaling: scaling, to: target)
        case .int16: decodeIntegers(Int16.self, bytes, swapped: swapped, scaling: scaling, to: target)
        case .uint16: decodeIntegers(UInt16.self, bytes, swapped: swapped, scaling: scaling, to: target)
        case .int32: decodeIntegers(Int32.self, bytes, swapped: swapped, scaling: scaling, to: target)
        case .uint32: decodeIntegers(UInt32.self, bytes, swapped: swapped, scaling: scaling, to: target)
        case .int64: decodeIntegers(Int64.self, bytes, swapped: swapped, scaling: scaling, to: target)
        case .uint64: decodeIntegers(UInt64.self, bytes, swapped: swapped, scaling: scaling, to: target)
        case .float32:
            decode(UInt32.self, bytes, swapped: swapped, to: target) {
                Self(nearest: Double(Float(bitPattern: $0)) * scaling.slope + scaling.intercept)
            }
        case .float64:
            decode(UInt64.self, bytes, swapped: swapped, to: target) {
                Self(nearest: Double(bitPattern: $0) * scaling.slope + scaling.intercept)
            }
        }
    }

    private static func decodeIntegers<Sample: FixedWidthInteger & BitwiseCopyable>(
        _: Sample.Type, _ bytes: UnsafeRawBufferPointer, swapped: Bool, scaling: Scaling, to target: UnsafeMutablePointer<Self>
    ) {
        decode(Sample.self, bytes, swapped: swapped, to: target) {
            Self(nearest: Double($0) * scaling.slope + scaling.intercept)
        }
    }

    @inline(__always)
    private static func decode<Sample: FixedWidthInteger & BitwiseCopyable>(
        _: Sample.Type, _ bytes: UnsafeRawBufferPointer, swapped: Bool, to target: UnsafeMutablePointer<Self>, value: (Sample) -> Self
    ) {
        let size = MemoryLayout<Sample>.size
        for index in 0..<bytes.count / size {
            let sample = bytes.loadUnaligned(fromByteOffset: index &* size, as: Sample.self)
            (target + index).initialize(to: value(swapped ? sample.byteSwapped : sample))
        }
    }
}
