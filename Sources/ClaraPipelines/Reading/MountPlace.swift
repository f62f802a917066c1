// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A path at which an operator finds a folder, and where the definition says so.
struct MountPlace {
    let path: String
    let location: SourceLocation
}
