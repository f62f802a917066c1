// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import Foundation

/// A call to the file system that failed.
package struct FileFault: Error, CustomStringConvertible {
    /// The number of the fault, such as `ENOSPC`.
    package let errno: Int32
    /// What was tried on which path.
    package let action: String

    package init(_ action: String, errno: Int32) {
        self.errno = errno
        self.action = action
    }

    package var description: String { "\(action): \(String(cString: strerror(errno)))" }
}
