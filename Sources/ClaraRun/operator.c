// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#define _GNU_SOURCE
#include "operator.h"

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "control_groups.h"
#include "process_tree.h"
#include "sandbox.h"

static _Noreturn void fail(int report, const char *attempt)
{
    struct report fault = {.kind = REPORT_FAULT, .value = errno};
    snprintf(fault.attempt, sizeof fault.attempt, "%s", attempt);
    (void)!write(report, &fault, sizeof fault);
    _exit(127);
}

// Where no control group can bound the processor time, the operator gets as many whole processors, not always the same ones.
static void limit_processors(int64_t count)
{
    cpu_set_t allowed, chosen;
    if (count <= 0 || sched_getaffinity(0, sizeof allowed, &allowed) < 0 || CPU_COUNT(&allowed) <= count) return;
    CPU_ZERO(&chosen);
    unsigned skip = (unsigned)getppid() % (unsigned)CPU_COUNT(&allowed);
    for (unsigned i = 0; CPU_COUNT(&chosen) < count; i = (i + 1) % CPU_SETSIZE) {
        if (!CPU_ISSET(i, &allowed)) continue;
        if (skip > 0) skip--;
        else CPU_SET(i, &chosen);
    }
    sched_setaffinity(0, sizeof chosen, &chosen);
}

static _Noreturn void become_operator(const struct specification *spec, int report, int log)
{
    setsid();
    if (dup2(log, 1) < 0 || dup2(log, 2) < 0) fail(report, "redirect the output");
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    if (spec->process_rlimit > 0)
        setrlimit(RLIMIT_NPROC, &(struct rlimit){(rlim_t)spec->process_rlimit, (rlim_t)spec->process_rlimit});
    limit_processors(spec->affinity);
    if (spec->directory && chdir(spec->directory) < 0) fail(report, "enter the working folder");
    if (!spec->runtime && !sandbox_drop_privileges(spec)) fail(report, "give up privileges");
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    umask(022);
    execve(spec->program, spec->arguments, spec->environment);
    int error = errno;
    char attempt[256];
    snprintf(attempt, sizeof attempt, "execute %.240s", spec->program);
    errno = error;
    fail(report, attempt);
}

// Runs until the main process ended; returns its wait status.
static int attend(pid_t operator, const sigset_t *signals)
{
    for (;;) {
        int number = sigwaitinfo(signals, NULL), status;
        if (number == SIGTERM && kill(-operator, SIGTERM) < 0) kill(operator, SIGTERM);
        for (pid_t ended; (ended = waitpid(-1, &status, WNOHANG)) > 0;)
            if (ended == operator) return status;
    }
}

_Noreturn void operator_first_process(const struct specification *spec, int report, int log, uid_t uid, gid_t gid)
{
    char fault[256] = "";
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    // A supervisor that died before the line above has closed its end of the pipe.
    struct pollfd end = {.fd = report};
    if (poll(&end, 1, 0) > 0 && (end.revents & POLLERR)) _exit(127);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    prctl(PR_SET_NAME, "clara-operator");

    if (!spec->runtime && !groups_join(spec, fault, sizeof fault)) fail(report, fault);
    if ((spec->namespaces & CLONE_NEWUSER) && !sandbox_map_user(uid, gid, fault, sizeof fault)) fail(report, fault);
    if (spec->root && !sandbox_enter(spec, fault, sizeof fault)) fail(report, fault);

    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGCHLD);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_SETMASK, &signals, NULL);
    pid_t operator = fork();
    if (operator < 0) fail(report, "start a process");
    if (operator == 0) become_operator(spec, report, log);
    close(log);
    prctl(PR_SET_DUMPABLE, 0);

    struct report told = {.kind = REPORT_END, .value = attend(operator, &signals)};
    if (spec->namespaces & CLONE_NEWPID) {
        kill(-1, SIGKILL);
        while (waitpid(-1, NULL, 0) > 0 || errno == EINTR) { }
    } else {
        tree_kill_all();
    }
    struct rusage usage;
    getrusage(RUSAGE_CHILDREN, &usage);
    told.cpu_microseconds = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * INT64_C(1000000) + usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
    told.peak_bytes = usage.ru_maxrss * INT64_C(1024);
    (void)!write(report, &told, sizeof told);
    _exit(0);
}
