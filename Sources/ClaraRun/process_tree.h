// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#ifndef CLARA_RUN_PROCESS_TREE_H
#define CLARA_RUN_PROCESS_TREE_H

#include <stdint.h>
#include <sys/types.h>

/// What a process and everything below it holds at one moment.
struct tree_usage {
    int64_t memory_bytes;
    int64_t tasks;
};

/// Adds up the descendants of a process, itself included.
struct tree_usage tree_usage(pid_t root);

/// Kills every descendant of this process and reaps all of them, those that were left behind by their parents too (the caller is
/// a subreaper). Returns when none is left.
void tree_kill_all(void);

#endif
