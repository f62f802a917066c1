// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#ifndef CLARA_RUN_SPECIFICATION_H
#define CLARA_RUN_SPECIFICATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// One entry of a specification. Both strings live as long as the specification.
struct entry {
    const char *key;
    const char *value;
};

/// What to run and how, as the executor wrote it to the file `specification` of the state directory: keys and values, each ended
/// by a zero byte, the last key being `end`. Unknown keys are left alone. Lists (arguments, mounts, control groups) stay entries.
struct specification {
    char *bytes;
    struct entry *entries;
    size_t count;

    const char *program;
    char **arguments;
    char **environment;
    const char *directory;
    const char *root;
    const char *host_name;
    const char *log_path;
    int64_t log_limit;
    int64_t deadline_ms;
    int64_t grace_ms;
    int64_t watched_memory;
    int64_t watched_processes;
    int64_t affinity;
    int64_t process_rlimit;
    /// Not zero when the program is a container runtime: it keeps its privileges and stays outside of the groups, into which it
    /// puts the operator.
    int64_t runtime;
    int64_t uid;
    int64_t gid;
    int namespaces;
};

/// Reads a specification; returns NULL, or what is wrong with it.
const char *specification_load(struct specification *spec, const char *path);

#endif
