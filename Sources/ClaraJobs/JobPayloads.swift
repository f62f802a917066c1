// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What the job engine needs of the payload storage. Every call may be made again with the same arguments, after a crash too.
///
/// The layout below a payload is fixed: `input/…` and `operators/<operator>/[<output>/]…`.
public protocol JobPayloads: Sendable {
    /// Makes the payload read-only for clients, durably; from then on uploads are refused. Nothing changes for one that is frozen.
    func freeze(payloadID: String) async throws

    /// The absolute host path of the payload's input folder; it exists, empty or not.
    func inputDirectory(payloadID: String) async throws -> String

    /// The absolute host path of an operator's output folder, `operators/<operator>[/<output>]`, made with its parents when missing.
    func outputDirectory(payloadID: String, operator name: String, output: String?) async throws -> String

    /// Removes whatever an operator left, `operators/<operator>` with all below; called before the operator's first start and
    /// never after it. A folder that does not exist is no error.
    func removeOperatorOutput(payloadID: String, operator name: String) async throws
}
