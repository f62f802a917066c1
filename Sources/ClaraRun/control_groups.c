// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#define _GNU_SOURCE
#include "control_groups.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static bool put(const char *folder, const char *name, const char *value)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0) return false;
    ssize_t written = write(file, value, strlen(value));
    int error = errno;
    close(file);
    errno = error;
    return written >= 0;
}

static bool apply(const char *folder, const char *setting, char *fault, size_t size)
{
    bool optional = setting[0] == '?';
    if (optional) setting++;
    const char *equals = strchr(setting, '=');
    if (!equals) return true;
    char name[128];
    snprintf(name, sizeof name, "%.*s", (int)(equals - setting), setting);
    if (put(folder, name, equals + 1) || optional) return true;
    snprintf(fault, size, "set %.60s in %.200s", setting, folder);
    return false;
}

bool groups_create(const struct specification *spec, char *fault, size_t size)
{
    const char *folder = NULL;
    for (size_t i = 0; i < spec->count; i++) {
        const struct entry *entry = &spec->entries[i];
        if (!strcmp(entry->key, "group")) {
            folder = entry->value;
            if (mkdir(folder, 0755) < 0 && errno != EEXIST) {
                snprintf(fault, size, "make control group %.200s", folder);
                return false;
            }
        } else if (folder && !strcmp(entry->key, "setting") && !apply(folder, entry->value, fault, size)) {
            return false;
        }
    }
    return true;
}

bool groups_join(const struct specification *spec, char *fault, size_t size)
{
    for (size_t i = 0; i < spec->count; i++) {
        if (strcmp(spec->entries[i].key, "group")) continue;
        const char *folder = spec->entries[i].value;
        // The file of version 1 that moves single threads takes no global lock when the thread moves itself.
        if (put(folder, "tasks", "0")) continue;
        if (errno == ENOENT && put(folder, "cgroup.procs", "0")) continue;
        snprintf(fault, size, "join control group %.200s", folder);
        return false;
    }
    return true;
}

static int64_t number_in(const char *folder, const char *name, const char *word)
{
    char path[4096], line[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "re");
    if (!file) return -1;
    int64_t found = -1;
    while (found < 0 && fgets(line, sizeof line, file)) {
        size_t skip = word ? strlen(word) : 0;
        if (!word || (!strncmp(line, word, skip) && line[skip] == ' ')) found = strtoll(line + skip, NULL, 10);
    }
    fclose(file);
    return found;
}

struct group_memory groups_memory(const struct specification *spec)
{
    struct group_memory memory = {-1, -1};
    for (size_t i = 0; i < spec->count; i++) {
        if (strcmp(spec->entries[i].key, "group")) continue;
        const char *folder = spec->entries[i].value;
        if (memory.kills < 0) memory.kills = number_in(folder, "memory.oom_control", "oom_kill");
        if (memory.kills < 0) memory.kills = number_in(folder, "memory.events", "oom_kill");
        if (memory.peak_bytes < 0) memory.peak_bytes = number_in(folder, "memory.max_usage_in_bytes", NULL);
        if (memory.peak_bytes < 0) memory.peak_bytes = number_in(folder, "memory.peak", NULL);
    }
    return memory;
}

int groups_memory_event(const struct specification *spec)
{
    for (size_t i = 0; i < spec->count; i++) {
        if (strcmp(spec->entries[i].key, "group")) continue;
        char path[4096], line[64];
        snprintf(path, sizeof path, "%s/memory.oom_control", spec->entries[i].value);
        int control = open(path, O_RDONLY | O_CLOEXEC);
        if (control < 0) continue;
        int event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
        snprintf(line, sizeof line, "%d %d", event, control);
        bool registered = event >= 0 && put(spec->entries[i].value, "cgroup.event_control", line);
        close(control);
        if (registered) return event;
        if (event >= 0) close(event);
    }
    return -1;
}

static void kill_inside(const char *folder)
{
    if (put(folder, "cgroup.kill", "1")) return;
    char path[4096];
    snprintf(path, sizeof path, "%s/cgroup.procs", folder);
    FILE *file = fopen(path, "re");
    if (!file) return;
    for (int pid; fscanf(file, "%d", &pid) == 1;)
        if (pid > 1 && pid != getpid()) kill(pid, SIGKILL);
    fclose(file);
}

void groups_remove(const struct specification *spec)
{
    for (size_t i = 0; i < spec->count; i++) {
        if (strcmp(spec->entries[i].key, "group")) continue;
        const char *folder = spec->entries[i].value;
        // Killed processes leave their group a moment after they were reaped or orphaned.
        for (int attempt = 0; attempt < 500 && rmdir(folder) < 0 && errno == EBUSY; attempt++) {
            kill_inside(folder);
            nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
        }
    }
}
