// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "claim.h"
#include "supervisor.h"

// Whoever starts us may listen on this descriptor: one line, `claimed`, `taken` or `error ...`.
static const int listener = 3;

static void announce(bool listened, const char *word, const char *detail)
{
    char line[256];
    int length = snprintf(line, sizeof line, "%s%s%.200s\n", word, *detail ? " " : "", detail);
    (void)!write(listened ? listener : 2, line, (size_t)length);
    if (listened) close(listener);
}

/// Runs one operator, as described in a state directory, and outlives whoever started it.
///
///     clara-run STATE-DIRECTORY
///
/// Exits 0 when the end of the operator is recorded or when somebody else has the run, 1 on a fault, 64 when called wrongly.
int main(int argc, char **argv)
{
    if (argc == 2 && !strcmp(argv[1], "--version")) return puts("clara-run 1") < 0;
    if (argc != 2) {
        fputs("usage: clara-run STATE-DIRECTORY\n", stderr);
        return 64;
    }
    bool listened = fcntl(listener, F_SETFD, FD_CLOEXEC) == 0;
    if (chdir(argv[1]) < 0) {
        announce(listened, "error cannot enter the state directory:", strerror(errno));
        return 1;
    }
    struct specification spec;
    const char *fault = specification_load(&spec, "specification");
    if (fault) {
        announce(listened, "error", fault);
        return 1;
    }
    // Who holds the claim may be asked to stop from then on.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGCHLD);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_SETMASK, &signals, NULL);
    switch (claim_take()) {
    case CLAIM_TAKEN:
        announce(listened, "taken", "");
        return 0;
    case CLAIM_FAILED:
        announce(listened, "error cannot claim the run:", strerror(errno));
        return 1;
    case CLAIM_OURS:
        announce(listened, "claimed", "");
        break;
    }
    setsid();
    prctl(PR_SET_NAME, "clara-run");
    return supervise(&spec, &signals);
}
