// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#define _GNU_SOURCE
#include "process_tree.h"

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

typedef void (*visitor)(pid_t pid, int64_t threads, void *context);

static const int maximum_depth = 256;

// Children hang on the thread that made them, so every thread is asked. The child is visited before what is below it: what
// is to be killed cannot make new ones meanwhile.
static void visit_below(pid_t pid, int depth, visitor visit, void *context)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", pid);
    DIR *threads = opendir(path);
    if (!threads) return;
    int64_t count = 0;
    for (struct dirent *thread; (thread = readdir(threads));) count += thread->d_name[0] != '.';
    visit(pid, count, context);
    rewinddir(threads);
    for (struct dirent *thread; depth < maximum_depth && (thread = readdir(threads));) {
        if (thread->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "/proc/%d/task/%.20s/children", pid, thread->d_name);
        FILE *children = fopen(path, "re");
        if (!children) continue;
        for (int child; fscanf(children, "%d", &child) == 1;) visit_below(child, depth + 1, visit, context);
        fclose(children);
    }
    closedir(threads);
}

static void add_usage(pid_t pid, int64_t threads, void *context)
{
    struct tree_usage *sum = context;
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/statm", pid);
    FILE *file = fopen(path, "re");
    if (!file) return;
    long long total, resident, shared;
    // Shared file pages are no burden of the operator; shared memory of its own is counted at most once short.
    if (fscanf(file, "%lld %lld %lld", &total, &resident, &shared) == 3)
        sum->memory_bytes += (resident - shared) * sysconf(_SC_PAGESIZE);
    sum->tasks += threads;
    fclose(file);
}

struct tree_usage tree_usage(pid_t root)
{
    struct tree_usage sum = {0, 0};
    visit_below(root, 0, add_usage, &sum);
    return sum;
}

static void kill_one(pid_t pid, int64_t threads, void *context)
{
    (void)threads;
    (void)context;
    if (pid != getpid()) kill(pid, SIGKILL);
}

void tree_kill_all(void)
{
    for (;;) {
        pid_t ended;
        while ((ended = waitpid(-1, NULL, WNOHANG)) > 0) { }
        if (ended < 0 && errno == ECHILD) return;
        visit_below(getpid(), 0, kill_one, NULL);
        waitpid(-1, NULL, 0);
    }
}
