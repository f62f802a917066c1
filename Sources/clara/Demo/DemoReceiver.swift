// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A foreign DICOM receiver that plays the PACS.
protocol DemoReceiver: Sendable {
    /// What it is, for people.
    var name: String { get }
    /// The port it receives on.
    var port: Int { get }
    /// Waits until it takes associations.
    func ready() async throws
    /// How many instances it has of each modality.
    func instancesByModality() async throws -> [String: Int]
    /// Ends it.
    func stop() async
}
