// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How a program ended.
public enum ProgramExit: Sendable, Hashable, CustomStringConvertible {
    case status(Int32)
    case signal(Int32)

    init(waitStatus: Int32) {
        let signal = waitStatus & 0x7F
        self = signal == 0 ? .status((waitStatus >> 8) & 0xFF) : .signal(signal)
    }

    /// The exit status, or 128 plus the signal, as a shell counts it.
    public var shellStatus: Int32 {
        switch self {
        case .status(let status): status
        case .signal(let signal): 128 + signal
        }
    }

    public var description: String {
        switch self {
        case .status(let status): "status \(status)"
        case .signal(let signal): "signal \(signal)"
        }
    }
}
