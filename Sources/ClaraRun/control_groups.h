// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#ifndef CLARA_RUN_CONTROL_GROUPS_H
#define CLARA_RUN_CONTROL_GROUPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "specification.h"

/// What the kernel tells about the operator's memory; -1 where it does not.
struct group_memory {
    int64_t kills;
    int64_t peak_bytes;
};

/// Makes the groups of the specification (`group` names a folder, the `setting`s after it are `FILE=VALUE` in that folder, with
/// `?` before the name where a missing file does not matter). On failure writes what failed to `fault`.
bool groups_create(const struct specification *spec, char *fault, size_t size);

/// Moves the calling process into every group.
bool groups_join(const struct specification *spec, char *fault, size_t size);

/// Reads the memory account.
struct group_memory groups_memory(const struct specification *spec);

/// A descriptor that becomes readable when the memory limit is hit, or -1 where the kernel has none.
int groups_memory_event(const struct specification *spec);

/// Kills what is left inside and removes the groups.
void groups_remove(const struct specification *spec);

#endif
