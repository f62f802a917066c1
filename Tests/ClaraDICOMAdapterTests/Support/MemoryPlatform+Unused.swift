// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors

/// Calls that the adapter never makes; a test that causes one fails by the error.
extension MemoryPlatform {
    private static let unused = PlatformError(code: .unsupported, message: "the adapter has no use for this call")

    func version() async throws -> PlatformVersion { throw Self.unused }
    func stop() async throws { throw Self.unused }
    func utilization() async throws -> [GPUUtilization] { throw Self.unused }
    func updatePipeline(_ id: String, files: [PlatformPipeline.File]) async throws { throw Self.unused }
    func pipeline(_ id: String) async throws -> PlatformPipeline { throw Self.unused }
    func addPipelineMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String] { throw Self.unused }
    func removePipelineMetadata(_ id: String, keys: [String]) async throws -> [String: String] { throw Self.unused }
    func readLogs(
        jobID: String, operatorName: String, receive: @escaping @Sendable ([String]) async throws -> Void
    ) async throws {
        throw Self.unused
    }
    func createPayload(metadata: [String: String]) async throws -> String { throw Self.unused }
    func deletePayload(_ id: String) async throws { throw Self.unused }
    func removeFile(payloadID: String, name: String) async throws { throw Self.unused }
    func addPayloadMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String] { throw Self.unused }
    func removePayloadMetadata(_ id: String, keys: [String]) async throws -> [String: String] { throw Self.unused }
}
