// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#define _GNU_SOURCE
#include "record.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

bool record_write(const struct record *record)
{
    char text[1024];
    int length = snprintf(
        text, sizeof text, "reason %s\nstarted %lld.%09ld\nfinished %lld.%09ld\ncpu-microseconds %lld\npeak-bytes %lld\n", record->reason,
        (long long)record->started.tv_sec, record->started.tv_nsec, (long long)record->finished.tv_sec, record->finished.tv_nsec,
        (long long)record->cpu_microseconds, (long long)record->peak_bytes);
    if (record->has_status && WIFEXITED(record->wait_status))
        length += snprintf(text + length, sizeof text - (size_t)length, "status %d\n", WEXITSTATUS(record->wait_status));
    if (record->has_status && WIFSIGNALED(record->wait_status))
        length += snprintf(text + length, sizeof text - (size_t)length, "signal %d\n", WTERMSIG(record->wait_status));
    length += snprintf(text + length, sizeof text - (size_t)length, "message %s\n", record->message);
    int file = open("exit.new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0) return false;
    bool whole = write(file, text, (size_t)length) == length;
    return close(file) == 0 && whole && rename("exit.new", "exit") == 0;
}
