// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A complete file of a payload.
struct PayloadFile: Hashable, Sendable {
    let name: PayloadName
    /// In bytes.
    let size: UInt64
    /// Permission bits: for uploads what the client said, for results what they have on the disk.
    let mode: UInt32
}
