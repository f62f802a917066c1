// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How log records look.
enum LogFormat: String {
    /// For people at a terminal.
    case text
    /// One JSON object a line, for programs.
    case json
}
