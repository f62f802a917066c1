// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The version of this program.
enum ClaraVersion {
    static let major: Int32 = 0
    static let minor: Int32 = 1
    static let patch: Int32 = 0

    static let text = "\(major).\(minor).\(patch)"
}
