// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// A job's state in the words of the command line: the last part of the API's name, or all of it.
struct JobStateName: ExpressibleByArgument {
    let value: PlatformJob.State

    init?(argument: String) {
        let wanted = argument.uppercased()
        guard let value = PlatformJob.State.allCases.first(where: { $0.wireName == wanted || $0.wireName == "JOB_STATE_\(wanted)" }) else {
            return nil
        }
        self.value = value
    }
}
