// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI

extension Nvidia_Clara_Platform_Identifier {
    /// The identifier that a request names.
    ///
    /// - Throws: `PlatformError` with `code` for a text that is no UUID.
    func parsed(orThrow code: PlatformCode, _ what: String) throws(PlatformError) -> PlatformIdentifier {
        guard let identifier = PlatformIdentifier(parsing: value) else {
            throw PlatformError(code, "\"\(value.prefix(80))\" is no \(what) id; ids are 32 hexadecimal digits.")
        }
        return identifier
    }
}
