// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Testing

@testable import DICOMObjects

@Suite struct EncodingTests {
    @Test func bitsFollowEachOtherWithoutGaps() {
        var packer = BitPacker(capacity: 0)
        var expected: [Bool] = []
        for (index, count) in [3, 64, 1, 63, 20, 0, 64, 7].enumerated() {
            let bits: UInt64 = 0x9e37_79b9_7f4a_7c15 &* UInt64(index + 1)
            packer.append(bits, count: count)
            for bit in 0..<count { expected.append(bits >> UInt64(bit) & 1 != 0) }
        }
        let bytes = packer.finish()
        #expect(bytes.count == 28)
        for (index, bit) in expected.enumerated() { #expect((bytes[index / 8] >> UInt8(index % 8) & 1 != 0) == bit) }
        for index in expected.count..<8 * bytes.count { #expect(bytes[index / 8] >> UInt8(index % 8) & 1 == 0) }
    }

    @Test func coloursAreEncodedOverTheirWholeRange() {
        let white = CIELabColor([255, 255, 255]).encoded
        #expect(abs(white[0] - 65535) < 20)
        #expect(abs(white[1] - 32896) < 30 && abs(white[2] - 32896) < 30)
        #expect(CIELabColor([0, 0, 0]).encoded[0] == 0)
        let red = CIELabColor([255, 0, 0]).encoded
        #expect(red[1] > 50000 && red[2] > 45000)
    }
}
