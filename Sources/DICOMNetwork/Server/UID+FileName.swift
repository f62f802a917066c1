// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM

extension UID {
    /// Whether a peer's UID can name a file: up to 64 digits and full stops with a digit at both ends.
    ///
    /// Weaker than `isValid`: components with leading zeros are wrong, but modalities have sent them for decades.
    var isSafeFileName: Bool {
        let bytes = rawValue.utf8
        guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: "."), bytes.last != UInt8(ascii: ".") else { return false }
        return bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    }
}
