// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What ``PDUDecoder`` finds in the bytes of a peer.
public enum PDUEvent: Sendable, Equatable {
    /// A whole PDU.
    case pdu(PDU)
    /// The next piece of a presentation data value of a P-DATA-TF PDU.
    case fragment(PDVFragment)
}
