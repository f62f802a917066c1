// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOMNetwork

/// Sends files to a receiver.
protocol InstanceSender: Sendable {
    /// Sends files one after the other.
    ///
    /// - Parameters:
    ///   - shouldStop: asked before each file.
    ///   - outcome: told of each file by its place in `files`, before the next is sent.
    /// - Throws: what kept the receiver from being reached or broke the association; files whose outcome was not told were not
    ///   taken by the receiver, as far as anybody knows.
    func send(
        _ files: [InstanceFile], to destination: DestinationEntity, shouldStop: @Sendable () -> Bool,
        outcome: @Sendable (Int, SendOutcome) async throws -> Void
    ) async throws
}
