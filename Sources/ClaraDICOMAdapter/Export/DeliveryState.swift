// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What has become of one file for one destination.
enum DeliveryState: String, Sendable, Codable {
    case pending = "Pending"
    /// The destination has answered that it has the file; it is never sent there again for this task.
    case delivered = "Delivered"
    case failed = "Failed"
    /// Not a DICOM file, so nothing for a DICOM receiver.
    case ignored = "Ignored"
}
