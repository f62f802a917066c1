// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#define _GNU_SOURCE
#include "supervisor.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "control_groups.h"
#include "log_file.h"
#include "operator.h"
#include "process_tree.h"
#include "record.h"

static const int64_t never = INT64_MAX;
static const int64_t watch_interval_ms = 50;

struct run {
    const struct specification *spec;
    pid_t first;
    bool ended;
    int signals;
    int reports;
    int memory_event;
    struct log_file log;
    struct report fault;
    struct report end;
    int64_t deadline_at;
    int64_t kill_at;
    int64_t watch_at;
    /// Why we ended it, if we did.
    const char *verdict;
};

static int64_t now_ms(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * INT64_C(1000) + time.tv_nsec / 1000000;
}

static void terminate(struct run *run, const char *verdict, int64_t grace_ms)
{
    if (!run->verdict) run->verdict = verdict;
    int64_t at = now_ms() + (grace_ms > 0 ? grace_ms : 0);
    if (at < run->kill_at) run->kill_at = at;
    kill(run->first, SIGTERM);
}

static void kill_now(struct run *run, const char *verdict)
{
    if (!run->verdict) run->verdict = verdict;
    run->kill_at = never;
    kill(run->first, SIGKILL);
}

// Whoever asks for a stop leaves the grace in milliseconds in a file and then sends SIGTERM. Without the file it is the machine
// that goes down.
static void stop_requested(struct run *run)
{
    char text[32] = "";
    int file = open("stop", O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        ssize_t length = read(file, text, sizeof text - 1);
        text[length > 0 ? length : 0] = 0;
        close(file);
    }
    terminate(run, file >= 0 ? "stopped" : "lost", file >= 0 ? strtoll(text, NULL, 10) : run->spec->grace_ms);
}

static void take_signals(struct run *run)
{
    struct signalfd_siginfo info;
    while (read(run->signals, &info, sizeof info) == sizeof info) {
        if (info.ssi_signo == SIGTERM) stop_requested(run);
    }
    if (waitpid(run->first, NULL, WNOHANG) == run->first) run->ended = true;
}

static void take_reports(struct run *run)
{
    struct report report;
    while (read(run->reports, &report, sizeof report) == sizeof report) {
        if (report.kind == REPORT_FAULT && !run->fault.kind) run->fault = report;
        if (report.kind == REPORT_END) run->end = report;
    }
}

static void watch(struct run *run)
{
    const struct specification *spec = run->spec;
    run->watch_at = now_ms() + watch_interval_ms;
    if (run->memory_event >= 0 && groups_memory(spec).kills > 0) kill_now(run, "outOfMemory");
    if (spec->watched_memory <= 0 && spec->watched_processes <= 0) return;
    struct tree_usage usage = tree_usage(run->first);
    if (spec->watched_memory > 0 && usage.memory_bytes > spec->watched_memory) kill_now(run, "outOfMemory");
    // The first process does not count.
    if (spec->watched_processes > 0 && usage.tasks - 1 > spec->watched_processes) kill_now(run, "processes");
}

static void attend(struct run *run)
{
    bool watching = run->spec->watched_memory > 0 || run->spec->watched_processes > 0;
    run->watch_at = watching ? now_ms() : never;
    while (!run->ended) {
        int64_t now = now_ms();
        if (now >= run->deadline_at) {
            run->deadline_at = never;
            terminate(run, "deadline", run->spec->grace_ms);
        }
        if (now >= run->kill_at) kill_now(run, NULL);
        if (now >= run->watch_at) watch(run);

        int64_t next = run->deadline_at < run->kill_at ? run->deadline_at : run->kill_at;
        if (run->watch_at < next) next = run->watch_at;
        int64_t pause = next == never ? -1 : next - now_ms();
        if (pause > 60000) pause = 60000;
        struct pollfd events[] = {
            {.fd = run->signals, .events = POLLIN}, {.fd = run->reports, .events = POLLIN},
            {.fd = run->log.ended ? -1 : run->log.source, .events = POLLIN}, {.fd = run->memory_event, .events = POLLIN},
        };
        if (poll(events, 4, next != never && pause < 0 ? 0 : (int)pause) < 0) continue;
        if (events[2].revents & POLLIN) log_copy(&run->log);
        else if (events[2].revents & POLLHUP) run->log.ended = true;
        if (events[3].revents & POLLIN) {
            uint64_t count;
            (void)!read(run->memory_event, &count, sizeof count);
            if (run->watch_at == never) run->watch_at = now_ms();
        }
        if (events[1].revents & POLLIN) take_reports(run);
        if (events[0].revents & POLLIN) take_signals(run);
    }
}

static void conclude(struct run *run, struct record *record)
{
    const char *quoted = run->spec->program;
    record->has_status = run->end.kind == REPORT_END || run->first > 0;
    record->wait_status = run->end.kind == REPORT_END ? run->end.value : SIGKILL;
    record->cpu_microseconds = run->end.cpu_microseconds;
    struct group_memory memory = groups_memory(run->spec);
    record->peak_bytes = memory.peak_bytes > 0 ? memory.peak_bytes : run->end.peak_bytes;
    clock_gettime(CLOCK_REALTIME, &record->finished);

    const char *reason = run->verdict;
    if (memory.kills > 0) reason = "outOfMemory";
    if (run->fault.kind) {
        record->has_status = false;
        record->reason = run->verdict && strcmp(run->verdict, "processes") ? run->verdict : "startFailed";
        snprintf(record->message, sizeof record->message, "cannot %s: %s", run->fault.attempt, strerror(run->fault.value));
        return;
    }
    char *message = record->message;
    const size_t size = sizeof record->message;
    if (!reason) reason = run->end.kind == REPORT_END && WIFEXITED(run->end.value) ? "exited" : "signalled";
    record->reason = reason;
    if (!strcmp(reason, "exited")) snprintf(message, size, "%.200s exited with status %d", quoted, WEXITSTATUS(record->wait_status));
    else if (!strcmp(reason, "signalled"))
        snprintf(message, size, "%.200s was ended by signal %d (%s)", quoted, WTERMSIG(record->wait_status), strsignal(WTERMSIG(record->wait_status)));
    else if (!strcmp(reason, "deadline"))
        snprintf(message, size, "%.200s ran beyond its deadline of %.3f s", quoted, (double)run->spec->deadline_ms / 1000);
    else if (!strcmp(reason, "outOfMemory")) snprintf(message, size, "%.200s exceeded its memory limit", quoted);
    else if (!strcmp(reason, "stopped")) snprintf(message, size, "%.200s was stopped", quoted);
    else if (!strcmp(reason, "processes")) {
        record->reason = "signalled";
        snprintf(message, size, "%.200s exceeded its limit of processes", quoted);
    } else {
        snprintf(message, size, "%.200s was terminated together with its supervisor", quoted);
    }
}

static void fault(struct run *run, const char *attempt)
{
    run->fault.kind = REPORT_FAULT;
    run->fault.value = errno;
    snprintf(run->fault.attempt, sizeof run->fault.attempt, "%s", attempt);
}

// Returns once the operator's first process runs, or with a fault.
static void launch(struct run *run)
{
    char attempt[256] = "";
    int reports[2], output[2] = {-1, -1};
    if (pipe2(reports, O_CLOEXEC | O_NONBLOCK) < 0 || pipe2(output, O_CLOEXEC) < 0) return fault(run, "make a pipe");
    run->reports = reports[0];
    fcntl(output[1], F_SETPIPE_SZ, 1 << 18);
    if (!log_open(&run->log, run->spec->log_path, output[0], run->spec->log_limit)) fault(run, "open the log");
    else if (!groups_create(run->spec, attempt, sizeof attempt)) fault(run, attempt);
    else {
        run->memory_event = groups_memory_event(run->spec);
        uid_t uid = geteuid();
        gid_t gid = getegid();
        long pid = syscall(SYS_clone, (unsigned long)(run->spec->namespaces | SIGCHLD), 0UL, 0UL, 0UL, 0UL);
        if (pid < 0) fault(run, "make the operator's namespaces");
        if (pid == 0) {
            close(reports[0]);
            close(output[0]);
            operator_first_process(run->spec, reports[1], output[1], uid, gid);
        }
        run->first = pid > 0 ? (pid_t)pid : 0;
    }
    close(reports[1]);
    close(output[1]);
}

int supervise(const struct specification *spec, const sigset_t *signals)
{
    struct run run = {.spec = spec, .signals = -1, .reports = -1, .memory_event = -1, .kill_at = never, .log = {.source = -1, .file = -1}};
    struct record record = {.reason = "lost"};
    for (int i = 0; i < 4; i++) signal((int[]){SIGPIPE, SIGHUP, SIGINT, SIGQUIT}[i], SIG_IGN);
    run.signals = signalfd(-1, signals, SFD_CLOEXEC | SFD_NONBLOCK);
    prctl(PR_SET_CHILD_SUBREAPER, 1);

    clock_gettime(CLOCK_REALTIME, &record.started);
    run.deadline_at = spec->deadline_ms >= 0 ? now_ms() + spec->deadline_ms : never;
    launch(&run);
    if (run.first > 0) attend(&run);
    // Outside of a process namespace, a first process that was killed leaves its children to us.
    tree_kill_all();
    take_reports(&run);
    log_close(&run.log);
    conclude(&run, &record);
    groups_remove(spec);
    return record_write(&record) ? 0 : 1;
}
