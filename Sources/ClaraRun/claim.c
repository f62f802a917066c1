// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#define _GNU_SOURCE
#include "claim.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum claim claim_take(void)
{
    // Never closed: closing any descriptor of the file would release a lock of this kind.
    int file = open("claim", O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return CLAIM_FAILED;
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    if (fcntl(file, F_SETLK, &lock) < 0) return errno == EAGAIN || errno == EACCES ? CLAIM_TAKEN : CLAIM_FAILED;
    struct stat info;
    if (fstat(file, &info) < 0) return CLAIM_FAILED;
    if (info.st_size > 0) return CLAIM_TAKEN;
    char line[32];
    int length = snprintf(line, sizeof line, "%d\n", getpid());
    return write(file, line, (size_t)length) == length ? CLAIM_OURS : CLAIM_FAILED;
}
