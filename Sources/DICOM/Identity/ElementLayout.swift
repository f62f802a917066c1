// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How elements are laid out: what is left of a transfer syntax for a data set that is neither deflated nor compressed.
enum ElementLayout: Sendable {
    case implicitLittleEndian, explicitLittleEndian, explicitBigEndian

    init(_ transferSyntax: TransferSyntax) {
        switch (transferSyntax.isExplicitVR, transferSyntax.isLittleEndian) {
        case (false, _): self = .implicitLittleEndian
        case (true, true): self = .explicitLittleEndian
        case (true, false): self = .explicitBigEndian
        }
    }

    var isExplicit: Bool { self != .implicitLittleEndian }
    var isBigEndian: Bool { self == .explicitBigEndian }
}
