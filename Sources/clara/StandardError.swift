// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// Writes to the standard error stream, unbuffered.
enum StandardError {
    static func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
