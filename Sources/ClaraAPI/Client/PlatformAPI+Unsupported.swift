// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// What a platform answers that does not have all of the API.
extension PlatformAPI {
    public func monitorGPUs(receive: @escaping @Sendable ([GPUMetrics]) async throws -> Bool) async throws {
        throw PlatformError.lacking("monitor")
    }
}

extension PlatformError {
    /// The answer of a platform that does not have a part of the API.
    static func lacking(_ part: String) -> PlatformError {
        PlatformError(code: .unsupported, message: "This platform has no \(part).")
    }
}
