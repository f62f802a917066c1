// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI

/// Makes the payloads that belong to jobs; the payload storage implements it.
protocol JobPayloadFactory: Sendable {
    /// Makes the payload of a job that is about to be created, with copies of the files of reusable payloads in its input folder.
    ///
    /// - Returns: the payload's id.
    /// - Throws: `PlatformError`: `missingPayload`, `jobInputCollision`, `storageFull`.
    func createPayload(jobID: String, copying inputs: [PlatformIdentifier]) async throws -> String
    /// Takes back a payload whose job could not be created.
    func discardPayload(_ id: String) async
}
