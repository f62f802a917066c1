// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension ProcessExecutor {
    /// Whether an image is a built-in operator or registered as a local command.
    public func hasImage(_ image: String) -> Bool { resolver.knows(image) }
}
