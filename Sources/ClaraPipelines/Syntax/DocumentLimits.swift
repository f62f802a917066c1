// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What a definition may cost before it is refused; far above what any author writes.
enum DocumentLimits {
    /// Bytes of one file.
    static let fileBytes = 1_048_576
    /// Files of one definition.
    static let files = 100
    /// Bytes of all files together.
    static let totalBytes = 4_194_304
    /// Lists and maps inside each other.
    static let depth = 32
    /// Values in one file, with every alias counted as often as it is used.
    static let nodes = 50_000
    /// Bytes of one text after placeholders are filled in.
    static let textBytes = 65_536
    /// Bytes of all texts that hold placeholders, after these are filled in.
    static let substitutedBytes = 4_194_304
    /// Operators of one pipeline.
    static let operators = 1_000
    /// Inputs and outputs of one operator together.
    static let mounts = 256
    /// Services of one operator.
    static let services = 32
    /// Models of one operator.
    static let models = 256
    /// Values read for one definition, with every import counted as often as it is used.
    static let values = 250_000
    /// Faults that one error lists.
    static let diagnostics = 100
}
