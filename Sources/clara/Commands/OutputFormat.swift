// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser

/// How a command prints what it found.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}
