// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A voxel's type. The fixed set of conformances (8, 16 and 32 bit integers, single and double precision) is the module's own.
///
/// The last requirement lets each conformance carry its own specialised reading loop: generic code in another module would read
/// a hundred million voxels through witness tables.
public protocol VolumeScalar: BitwiseCopyable, Sendable, Comparable {
    /// How values of this type lie in a file.
    static var format: SampleFormat { get }

    /// The nearest value of this type: rounded to even at ties, clamped to the range; not-a-number becomes zero in an integer type.
    init(nearest value: Double)

    /// The value as a double.
    var doubleValue: Double { get }

    /// Writes the samples that lie at `bytes` in the given format to `target`, each as `sample * scaling.slope + scaling.intercept`.
    ///
    /// As many as there are whole samples at `bytes`; the target has room for them and need not be initialised.
    static func decode(
        _ bytes: UnsafeRawBufferPointer, format: SampleFormat, swapped: Bool, scaling: Scaling, to target: UnsafeMutablePointer<Self>)
}

extension VolumeScalar where Self: FixedWidthInteger {
    public init(nearest value: Double) {
        let rounded = value.rounded(.toNearestOrEven)
        if rounded >= Double(Self.max) {
            self = .max
        } else if rounded <= Double(Self.min) {
            self = .min
        } else {
            self = rounded.isNaN ? 0 : Self(rounded)
        }
    }

    public var doubleValue: Double { Double(self) }
}

extension Int8: VolumeScalar {
    public static var format: SampleFormat { .int8 }

    public static func decode(
        _ bytes: UnsafeRawBufferPointer, format: SampleFormat, swapped: Bool, scaling: Scaling, to target: UnsafeMutablePointer<Int8>
    ) {
        decodeSamples(bytes, format: format, swapped: swapped, scaling: scaling, to: target)
    }
}

extension UInt8: VolumeScalar {
    public static var format: SampleFormat { .uint8 }

    public static func decode(
        _ bytes: UnsafeRawBufferPointer, format: SampleFormat, swapped: Bool, scaling: Scaling, to target: UnsafeMutablePointer<UInt8>
    ) {
        decodeSamples(bytes, format: format, swapped: swapped, scaling: scaling, to: target)
    }
}

extension Int16: VolumeScalar {
    public static var format: SampleFormat { .int16 }

    public static func decode(
        _ bytes: UnsafeRawBufferPointer, format: SampleFormat, swapped: Bool, scaling: Scaling, to target: UnsafeMutablePointer<Int16>
    ) {
        // What CT slices are: whole numbers and a whole map.
        if format == .int32, !swapped, let slope = Int32(exactly: scaling.slope), let intercept = Int32(exactly: scaling.intercept) {
            for index in 0..<bytes.count / 4 {
                let sample = Int64(bytes.loadUnaligned(fromByteOffset: 4 &* index, as: Int32.self))
                (target + index).initialize(to: Int16(clamping: sample &* Int64(slope) &+ Int64(intercept)))
            }
            return
        }
        decodeSamples(bytes, format: format, swapped: swapped, scaling: scaling, to: target)
    }
}

extension UInt16: VolumeScalar {
    public static var format: SampleFormat { .uint16 }

    public static func decode(
        _ bytes: UnsafeRawBufferPointer, format: SampleFormat, swapped: Bool, scaling: Scaling, to target: UnsafeMutablePointer<UInt16>
    ) {
        decodeSamples(bytes, format: format, swapped: swapped, scaling: scaling, to: target)
    }
}

extension Int32: VolumeScalar {
    public static var format: SampleFormat { .int32 }

    public static func decode(
        _ bytes: UnsafeRawBufferPointer, format: SampleFormat, swapped: Bool, scaling: Scaling, to target: UnsafeMutablePointer<Int32>
    ) {
        decodeSamples(bytes, format: format, swapped: swapped, scaling: scaling, to: target)
    }
}

extension Float: VolumeScalar {
    public static var format: SampleFormat { .float32 }
    public init(nearest value: Double) { self = Float(value) }
    public var doubleValue: Double { Double(self) }

    public static func decode(
        _ bytes: UnsafeRawBufferPointer, format: SampleFormat, swapped: Bool, scaling: Scaling, to target: UnsafeMutablePointer<Float>
    ) {
        decodeSamples(bytes, format: format, swapped: swapped, scaling: scaling, to: target)
    }
}

extension Double: VolumeScalar {
    public static var format: SampleFormat { .float64 }
    public init(nearest value: Double) { self = value }
    public var doubleValue: Double { self }

    public static func decode(
        _ bytes: UnsafeRawBufferPointer, format: SampleFormat, swapped: Bool, scaling: Scaling, to target: UnsafeMutablePointer<Double>
    ) {
        decodeSamples(bytes, format: format, swapped: swapped, scaling: scaling, to: target)
    }
}
