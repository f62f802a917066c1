// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors
internal import Foundation

/// A program, or a file for its output, could not be opened.
public struct ForeignProgramError: CodedError {
    /// The program or file.
    public let executable: String
    /// The system's error number.
    public let number: Int32

    public var code: ErrorCode { number == ENOENT ? .notFound : number == EACCES ? .permissionDenied : .unavailable }
    public var message: String { "\(executable) cannot be started: \(String(cString: strerror(number)))" }
}
