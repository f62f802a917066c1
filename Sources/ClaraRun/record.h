// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#ifndef CLARA_RUN_RECORD_H
#define CLARA_RUN_RECORD_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

/// How the operator ended.
struct record {
    /// One of `exited`, `signalled`, `deadline`, `outOfMemory`, `stopped`, `startFailed`, `lost`.
    const char *reason;
    /// The wait status of the main process; meaningful if `has_status`.
    int wait_status;
    bool has_status;
    struct timespec started;
    struct timespec finished;
    int64_t cpu_microseconds;
    int64_t peak_bytes;
    char message[512];
};

/// Writes the record to the file `exit` of the state directory, whole or not at all: a key and a value a line.
bool record_write(const struct record *record);

#endif
