// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#ifndef CLARA_RUN_SANDBOX_H
#define CLARA_RUN_SANDBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "specification.h"

/// Maps the user who started us onto itself inside a new user namespace.
bool sandbox_map_user(uid_t uid, gid_t gid, char *fault, size_t size);

/// Builds the operator's file system on a fresh memory file system at `root` and makes it the root of this process, which has a
/// mount namespace of its own. The entries are carried out in their order:
///
///     directory-at D     makes a folder
///     target T, link L   makes a symbolic link L to T
///     source S, bind D | bind-read-only D | device D
///                        shows the host's S at D, never with set-user-id programs; devices only in the last form
///     memory D           an empty, writable file system in memory
///     mask D             hides what is there behind an empty folder or an empty device; nothing there is no fault
///     processes D        the process file system of the process namespace
///
/// No path is followed through a symbolic link. On failure `errno` is set and `fault` says what was attempted.
bool sandbox_enter(const struct specification *spec, char *fault, size_t size);

/// Gives up what could be used to get out again: capabilities and the means to gain them; takes on the user of the specification.
bool sandbox_drop_privileges(const struct specification *spec);

#endif
