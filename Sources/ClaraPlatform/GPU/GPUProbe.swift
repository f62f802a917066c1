// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Tells how busy the GPUs of this computer are.
public protocol GPUProbe: Sendable {
    /// Measures all GPUs now.
    ///
    /// - Returns: none where there are none, or no driver for them.
    /// - Throws: `PlatformError` if there are GPUs that cannot be asked.
    func sample() async throws -> [GPUSample]
}
