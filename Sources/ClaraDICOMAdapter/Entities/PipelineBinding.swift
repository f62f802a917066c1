// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI

/// A pipeline that an AE title is bound to.
struct PipelineBinding: Sendable, Hashable, Codable {
    /// What the setting calls it: the part of its key after `pipeline-`.
    var name: String
    /// The pipeline's identifier, or the name of the pipeline that is to be looked up when a group is submitted.
    var reference: String

    /// The identifier, where the reference is one.
    var pipelineID: String? { PlatformIdentifier(parsing: reference)?.value }
}
