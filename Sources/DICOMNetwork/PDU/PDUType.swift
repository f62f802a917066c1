// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The first byte of a protocol data unit (PS3.8 section 9.3.1).
public enum PDUType: UInt8, Sendable, CaseIterable {
    case associateRequest = 0x01
    case associateAccept = 0x02
    case associateReject = 0x03
    case dataTransfer = 0x04
    case releaseRequest = 0x05
    case releaseReply = 0x06
    case abort = 0x07
}
