// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#ifndef CLARA_RUN_SUPERVISOR_H
#define CLARA_RUN_SUPERVISOR_H

#include <signal.h>

#include "specification.h"

/// Runs the operator to its end and records it; returns the exit status of the supervisor. SIGCHLD and SIGTERM, as in `signals`, are
/// blocked already.
int supervise(const struct specification *spec, const sigset_t *signals);

#endif
