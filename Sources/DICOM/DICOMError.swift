// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors

/// What is wrong with a data set, a file or a value, and where.
public struct DICOMError: CodedError {
    public var code: ErrorCode
    public var message: String
    public var cause: (any Error)?
    /// The byte at which the fault shows: in the file, or in the inflated stream of a deflated data set. `nil` when the fault has
    /// no place.
    public var offset: Int?
    /// The element at which the fault shows, with the sequences around it.
    public var path: TagPath?

    public init(
        code: ErrorCode = .corruptData, _ message: String, offset: Int? = nil, path: TagPath? = nil, cause: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.offset = offset
        self.path = path
        self.cause = cause
    }

    /// The message with place and cause.
    public var description: String {
        var text = message
        if let offset { text += ", at byte \(offset)" }
        if let path, !path.steps.isEmpty { text += ", in \(path)" }
        if let cause { text += ": \(cause)" }
        return text
    }
}
