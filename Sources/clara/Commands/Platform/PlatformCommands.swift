// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser

/// The commands that talk to a platform through its API.
enum PlatformCommands {
    static let all: [any ParsableCommand.Type] = [
        CreateCommand.self, ListCommand.self, DescribeCommand.self, StartCommand.self, CancelCommand.self, DeleteCommand.self,
        UploadCommand.self, DownloadCommand.self, LogsCommand.self, JobCommand.self, VersionCommand.self,
    ]
}
