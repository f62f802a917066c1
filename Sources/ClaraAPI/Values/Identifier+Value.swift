// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension Nvidia_Clara_Platform_Identifier {
    /// The wire form of an identifier.
    public init(_ value: String) {
        self.init()
        self.value = value
    }
}
