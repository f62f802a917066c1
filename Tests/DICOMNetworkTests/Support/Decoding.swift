// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore

@testable import DICOMNetwork

/// Decodes `bytes` given in pieces of the lengths that `cut` says, and joins neighbouring fragments of one value.
func decode(_ bytes: ByteBuffer, maximumAssociateLength: Int = 1 << 20, cut: () -> Int) throws(PDUFault) -> [PDUEvent] {
    var decoder = PDUDecoder(maximumAssociateLength: maximumAssociateLength)
    var rest = bytes
    var events: [PDUEvent] = []
    while rest.readableBytes > 0 {
        if let piece = rest.readSlice(length: min(max(1, cut()), rest.readableBytes)) { decoder.append(piece) }
        while let event = try decoder.next() { append(event, to: &events) }
    }
    return events
}

private func append(_ event: PDUEvent, to events: inout [PDUEvent]) {
    if case .fragment(let next) = event, case .fragment(var last) = events.last, !last.isLast, last.isCommand == next.isCommand,
        last.contextID == next.contextID
    {
        last.bytes.writeImmutableBuffer(next.bytes)
        last.isLast = next.isLast
        events[events.count - 1] = .fragment(last)
    } else {
        events.append(event)
    }
}

extension ByteBuffer {
    /// The bytes that `body` writes.
    init(writing body: (inout ByteBuffer) -> Void) {
        self.init()
        body(&self)
    }

    /// The bytes of hexadecimal digits; other characters are passed over.
    init(hexadecimal text: String) {
        let digits = text.compactMap(\.hexDigitValue)
        self.init(bytes: stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) })
    }
}
