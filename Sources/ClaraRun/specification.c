// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#define _GNU_SOURCE
#include "specification.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const off_t maximum_bytes = 16 << 20;

static char *read_whole(const char *path, size_t *length)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return NULL;
    struct stat info;
    char *bytes = NULL;
    if (fstat(file, &info) == 0 && info.st_size > 0 && info.st_size <= maximum_bytes) {
        bytes = malloc((size_t)info.st_size);
        if (bytes && read(file, bytes, (size_t)info.st_size) != info.st_size) {
            free(bytes);
            bytes = NULL;
        }
        *length = (size_t)info.st_size;
    }
    close(file);
    return bytes;
}

static int namespace_flag(const char *name)
{
    static const struct { const char *name; int flag; } flags[] = {
        {"mount", CLONE_NEWNS}, {"process", CLONE_NEWPID}, {"network", CLONE_NEWNET},
        {"ipc", CLONE_NEWIPC}, {"host", CLONE_NEWUTS}, {"user", CLONE_NEWUSER},
    };
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (!strcmp(flags[i].name, name)) return flags[i].flag;
    return 0;
}

static void scalar(struct specification *spec, const struct entry *entry)
{
    const struct { const char *key; const char **place; } texts[] = {
        {"program", &spec->program}, {"directory", &spec->directory}, {"root", &spec->root},
        {"host-name", &spec->host_name}, {"log", &spec->log_path},
    };
    const struct { const char *key; int64_t *place; } numbers[] = {
        {"log-limit", &spec->log_limit}, {"deadline-ms", &spec->deadline_ms}, {"grace-ms", &spec->grace_ms},
        {"watched-memory", &spec->watched_memory}, {"watched-processes", &spec->watched_processes},
        {"affinity", &spec->affinity}, {"process-rlimit", &spec->process_rlimit}, {"runtime", &spec->runtime}, {"uid", &spec->uid}, {"gid", &spec->gid},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (!strcmp(entry->key, texts[i].key)) *texts[i].place = entry->value;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (!strcmp(entry->key, numbers[i].key)) *numbers[i].place = strtoll(entry->value, NULL, 10);
    if (!strcmp(entry->key, "namespace")) spec->namespaces |= namespace_flag(entry->value);
}

static char **list(const struct specification *spec, const char *key)
{
    char **values = calloc(spec->count + 1, sizeof *values);
    size_t used = 0;
    for (size_t i = 0; values && i < spec->count; i++)
        if (!strcmp(spec->entries[i].key, key)) values[used++] = (char *)spec->entries[i].value;
    return values;
}

const char *specification_load(struct specification *spec, const char *path)
{
    memset(spec, 0, sizeof *spec);
    spec->deadline_ms = spec->uid = spec->gid = -1;

    size_t length = 0;
    spec->bytes = read_whole(path, &length);
    if (!spec->bytes) return "the specification cannot be read";
    if (spec->bytes[length - 1] != 0) return "the specification is cut off";

    size_t strings = 0;
    for (size_t i = 0; i < length; i++) strings += spec->bytes[i] == 0;
    spec->entries = calloc(strings / 2 + 1, sizeof *spec->entries);
    if (!spec->entries) return "there is no memory";
    const char *next = spec->bytes;
    for (size_t i = 0; i < strings / 2; i++) {
        struct entry *entry = &spec->entries[spec->count++];
        entry->key = next;
        next += strlen(next) + 1;
        entry->value = next;
        next += strlen(next) + 1;
        scalar(spec, entry);
    }
    if (strings % 2 || !spec->count || strcmp(spec->entries[spec->count - 1].key, "end"))
        return "the specification is cut off";
    spec->arguments = list(spec, "argument");
    spec->environment = list(spec, "variable");
    if (!spec->arguments || !spec->environment) return "there is no memory";
    if (!spec->program || !spec->arguments[0] || !spec->log_path) return "the specification lacks a program, an argument or a log";
    return NULL;
}
