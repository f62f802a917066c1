// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms

extension ForeignProgram {
    /// The last lines of its output.
    func logTail(_ lines: Int = 15) -> String {
        output.split(separator: "\n").suffix(lines).joined(separator: "\n")
    }
}
