// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#ifndef CLARA_RUN_OPERATOR_H
#define CLARA_RUN_OPERATOR_H

#include <stdbool.h>
#include <stdint.h>

#include "specification.h"

/// What the first process tells the supervisor, whole in one write.
struct report {
    enum { REPORT_FAULT = 1, REPORT_END = 2 } kind;
    /// Of a fault: the error number. Of an end: the wait status of the operator's main process.
    int value;
    int64_t cpu_microseconds;
    int64_t peak_bytes;
    /// Of a fault: what was attempted.
    char attempt[256];
};

/// The first process of the operator: prepares the surroundings, starts the operator, passes the request to terminate on to the
/// operator's process group, ends everything when the main process ends, and reports. Never returns.
///
/// `uid` and `gid` are those outside of the namespaces.
_Noreturn void operator_first_process(const struct specification *spec, int report, int log, uid_t uid, gid_t gid);

#endif
