// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import GRPCCore

extension RPCWriter {
    /// Writes a message of a client stream.
    ///
    /// - Returns: false if the server takes no more, which it may do once it has answered. The answer tells why, so that
    ///   the rest is not sent and nothing is thrown.
    func take(_ message: Element) async -> Bool {
        do {
            try await write(message)
            return true
        } catch {
            return false
        }
    }
}
