// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines
import Foundation

/// A pipeline as the platform keeps it.
struct StoredPipeline: Sendable, Hashable {
    /// 32 lower-case hexadecimal digits.
    var id: String
    /// From the definition; not unique.
    var name: String
    /// The definition's files, its root first; empty in lists.
    var files: [DefinitionFile]
    var metadata: [String: String]
}
