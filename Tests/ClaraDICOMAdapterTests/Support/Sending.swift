// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import DICOMNetwork
import Foundation

/// Sends files to a port of this computer in one association.
///
/// - Returns: the status for each file.
func send(
    _ paths: [String], to port: Int, called: String = "CLARA", calling: String = "TESTER"
) async throws -> [DIMSEStatus] {
    let files = try paths.map { try InstanceFile(path: $0) }
    let plan = ContextPlan.contexts(for: files.map(\.identity))[0]
    let peer = DICOMPeer(host: "127.0.0.1", port: port, calledAETitle: called, callingAETitle: calling)
    return try await DICOMClient.withAssociation(to: peer, contexts: plan) { association in
        var statuses: [DIMSEStatus] = []
        for file in files { statuses.append(try await association.store(file).status) }
        return statuses
    }
}
