// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOMNetwork

/// What has become of one file on its way to a receiver.
enum SendOutcome: Sendable, Hashable {
    /// The receiver has it; the status is success or a warning.
    case delivered(DIMSEStatus)
    /// The receiver has answered with a status of failure.
    case refused(DIMSEStatus, comment: String?)
    /// It could not be sent: the receiver does not take its kind, or the file cannot be read.
    case unsendable(String)
}
