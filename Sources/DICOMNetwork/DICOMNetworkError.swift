// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors

/// What went wrong on a DICOM association or before there was one.
///
/// A response with a failure status is not an error: operations return their ``DIMSEStatus``.
public struct DICOMNetworkError: CodedError {
    public var code: ErrorCode
    /// What went wrong, naming the peer.
    public var message: String
    public var cause: (any Error)?
    /// How the peer rejected the association, if that is what happened.
    public var rejection: AssociationRejection?
    /// How the peer aborted the association, if that is what happened.
    public var abort: AbortPDU?

    public init(
        _ code: ErrorCode, _ message: String, cause: (any Error)? = nil, rejection: AssociationRejection? = nil,
        abort: AbortPDU? = nil
    ) {
        self.code = code
        self.message = message
        self.cause = cause
        self.rejection = rejection
        self.abort = abort
    }
}
