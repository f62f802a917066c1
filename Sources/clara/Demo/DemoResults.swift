// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Foundation

/// Fetches what the demo shows out of the job's payload.
struct DemoResults {
    let platform: any PlatformAPI
    let job: PlatformJob

    /// Saves the picture and returns the lungs' volumes in millilitres by name.
    ///
    /// - Throws: ``DemoError`` when the job left no picture or no measurements.
    func fetch(overlay: String) async throws -> [String: Double] {
        let files = try await platform.payloadDetails(job.payloadID).files.map(\.name)
        guard let picture = files.first(where: { $0.hasPrefix("/operators/dicom-writer/") && $0.hasSuffix(".png") }) else {
            throw DemoError(.notFound, "the job left no picture")
        }
        _ = try await platform.downloadFile(payloadID: job.payloadID, name: picture, to: overlay)
        guard let numbers = files.first(where: { $0.hasPrefix("/operators/dicom-writer/") && $0.hasSuffix("measurements.json") }) else {
            throw DemoError(.notFound, "the job left no measurements")
        }
        let bytes = try await platform.download(payloadID: job.payloadID, name: numbers, limit: 1 << 20)
        let measured = try JSONDecoder().decode([String: Double].self, from: Data(bytes))
        return ["right lung": measured["right_lung_ml"], "left lung": measured["left_lung_ml"]].compactMapValues { $0 }
    }
}
