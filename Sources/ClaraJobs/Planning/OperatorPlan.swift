// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One operator of a started job as data, with all variables resolved: what is stored with the job and needed to run it.
struct OperatorPlan: Sendable, Codable, Hashable {
    /// A folder it reads.
    struct Input: Sendable, Codable, Hashable {
        /// As in the path variables; empty for none.
        var name: String
        /// The operator that wrote it, by its own spelling; nil for the payload's input.
        var from: String?
        /// The output of that operator, by its own spelling; nil for all it wrote.
        var output: String?
        var path: String
    }

    /// A folder it writes.
    struct Output: Sendable, Codable, Hashable {
        var name: String?
        var path: String
    }

    var name: String
    /// With its tag.
    var image: String
    var command: [String]
    var inputs: [Input]
    var outputs: [Output]
    var variables: [String: String]
    /// As requested, in cores; nil when nothing was.
    var cpus: Double?
    var memoryMB: Int
    var gpus: Int
    var timeoutSeconds: Double?
    var network: Bool
    /// Positions of the operators it reads from.
    var dependencies: [Int]
}
