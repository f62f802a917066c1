// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#ifndef CLARA_RUN_LOG_FILE_H
#define CLARA_RUN_LOG_FILE_H

#include <stdbool.h>
#include <stdint.h>

/// The operator's output on its way to a file of bounded size: the head up to the limit, a line that says so, and at the end the
/// last few kilobytes, where programs say what went wrong.
struct log_file {
    int source;
    int file;
    /// Everybody who could write is gone or has closed it.
    bool ended;
    int64_t room;
    uint64_t left_out;
    char tail[16384];
};

/// Opens the log for appending; `source` is the reading end of the operator's output.
bool log_open(struct log_file *log, const char *path, int source, int64_t limit);

/// Moves what is there, up to one buffer; returns false when there is nothing more (now, or for ever).
bool log_copy(struct log_file *log);

/// Moves the rest, writes the tail and closes.
void log_close(struct log_file *log);

#endif
