// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#define _GNU_SOURCE
#include "log_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

bool log_open(struct log_file *log, const char *path, int source, int64_t limit)
{
    log->source = source;
    log->room = limit > 0 ? limit : INT64_MAX;
    log->left_out = 0;
    log->file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0640);
    fcntl(source, F_SETFL, O_NONBLOCK);
    return log->file >= 0;
}

// A full disk loses lines of the log and nothing else, so faults of writing are left alone.
static void put(int file, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t done = write(file, bytes, length);
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return;
        bytes += done;
        length -= (size_t)done;
    }
}

static void remember(struct log_file *log, const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) log->tail[(log->left_out + i) % sizeof log->tail] = bytes[i];
    log->left_out += length;
}

bool log_copy(struct log_file *log)
{
    static char buffer[65536];
    ssize_t length;
    do length = read(log->source, buffer, sizeof buffer);
    while (length < 0 && errno == EINTR);
    if (length <= 0) return false;

    size_t fits = log->room < length ? (size_t)log->room : (size_t)length;
    if (fits > 0) put(log->file, buffer, fits);
    log->room -= (int64_t)fits;
    if (fits < (size_t)length) {
        static const char marker[] = "\n[clara: the log limit is reached; more is left out until the end of the operator]\n";
        if (log->left_out == 0) put(log->file, marker, sizeof marker - 1);
        remember(log, buffer + fits, (size_t)length - fits);
    }
    return true;
}

void log_close(struct log_file *log)
{
    while (log_copy(log)) { }
    if (log->left_out > 0) {
        uint64_t kept = log->left_out < sizeof log->tail ? log->left_out : sizeof log->tail;
        char marker[128];
        int length = snprintf(marker, sizeof marker, "[clara: %llu bytes are left out here; the end follows]\n",
                              (unsigned long long)(log->left_out - kept));
        put(log->file, marker, (size_t)length);
        for (uint64_t i = log->left_out - kept; i < log->left_out;) {
            size_t from = i % sizeof log->tail;
            size_t count = sizeof log->tail - from < log->left_out - i ? sizeof log->tail - from : (size_t)(log->left_out - i);
            put(log->file, log->tail + from, count);
            i += count;
        }
    }
    close(log->file);
    close(log->source);
}
