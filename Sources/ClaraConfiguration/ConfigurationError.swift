// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors

/// A configuration that cannot be used, with every fault that was found in it.
public struct ConfigurationError: CodedError {
    /// The kind of fault.
    public let code: ErrorCode
    /// Every fault, in the order of the file.
    public let faults: [ConfigurationFault]

    init(_ faults: [ConfigurationFault], code: ErrorCode = .invalidArgument) {
        self.faults = faults
        self.code = code
    }

    /// All faults, one a line.
    public var message: String {
        let count = faults.count == 1 ? "1 fault" : "\(faults.count) faults"
        return (["the configuration has \(count):"] + faults.map { "  \($0)" }).joined(separator: "\n")
    }
}
