// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#ifndef CLARA_PROCESS_CONTROL_H
#define CLARA_PROCESS_CONTROL_H

#include <stdint.h>
#include <sys/types.h>

// Calls of Linux that Swift's view of the C library lacks: because they take variable arguments, or because their headers are not
// part of it. All descriptors they make are closed on exec. Results below zero are negated error numbers.

/// Starts a program in a session of its own with an empty environment and nothing open but `listener`, as descriptor 3.
int clara_spawn(const char *path, char *const arguments[], int listener, pid_t *pid);

/// Starts a program in a session of its own with nothing open but /dev/null and the two descriptors given as its output and errors.
/// Its signals are as a shell would give them, whatever the calling thread blocks; `directory` may be null.
int clara_spawn_program(
    const char *path, char *const arguments[], char *const environment[], const char *directory, int output, int errors, pid_t *pid);

/// A descriptor that becomes readable when the process ends.
int clara_process_open(pid_t pid);

/// Sends a signal to a process by its descriptor.
int clara_process_signal(int process, int signal);

/// Takes the lock on a whole file, for as long as the descriptor is open; fails with -EAGAIN when somebody has it.
int clara_lock(int file);

/// Who has the lock on a file: a process, 0 for nobody, 1 for somebody who cannot be named.
pid_t clara_lock_holder(int file);

/// A set of descriptors to wait on.
int clara_waitset_create(void);

/// Adds a descriptor; its next event, of any kind, is told once, by the number given.
int clara_waitset_add(int set, int descriptor, uint64_t number);

/// Takes a descriptor out; must come before it is closed.
void clara_waitset_remove(int set, int descriptor);

/// Waits for events and tells the numbers of up to 64 of them.
int clara_waitset_wait(int set, uint64_t numbers[64]);

/// Like pipe(2), closed on exec.
int clara_pipe(int ends[2]);

#endif
