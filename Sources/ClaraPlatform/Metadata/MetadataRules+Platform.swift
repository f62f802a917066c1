// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import ClaraJobs

extension MetadataRules {
    /// Checks pairs to be added to those that are there.
    ///
    /// - Parameter code: the code of an error about a pair.
    /// - Throws: `PlatformError` for an empty or overlong key, an overlong value, a key that is there, or too much in total.
    static func check(
        adding pairs: [String: String], to present: [String: String], orThrow code: PlatformCode
    ) throws(PlatformError) {
        do throws(JobsError) {
            try check(adding: pairs, to: present)
        } catch {
            throw PlatformError(code, error.message)
        }
    }
}
