// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// Where the files of jobs are.
extension JobsConfiguration {
    func logPath(jobID: String, operator name: String) -> String {
        "\(logsDirectory)/\(jobID)/\(name).log"
    }

    func stateDirectory(jobID: String, position: Int, attempt: Int) -> String {
        "\(stateDirectory)/\(jobID)/\(position)-\(attempt)"
    }

    /// Tidies up after the last operator of a job; a folder in use stays.
    func removeStateDirectoryIfEmpty(ofJob id: String) {
        rmdir("\(stateDirectory)/\(id)")
    }

    /// Removes logs and state of a job that is to be removed. What is gone already is no error; what cannot be removed is left.
    func removeFiles(ofJob id: String) {
        for folder in [logsDirectory, stateDirectory] {
            try? FileManager.default.removeItem(atPath: "\(folder)/\(id)")
        }
    }
}
