// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#define _GNU_SOURCE
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/mount.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// <sys/mount.h> and <linux/mount.h> do not go together in older C libraries.
int mount(const char *, const char *, const char *, unsigned long, const void *);
int umount2(const char *, int);
enum { mount_rec = 16384, mount_private = 1 << 18, mount_read_only = 1, mount_no_suid = 2, mount_no_dev = 4, detach = 2 };

enum kind { KIND_DIRECTORY, KIND_FILE, KIND_LINK };

static bool failed(char *fault, size_t size, const char *what, const char *path)
{
    snprintf(fault, size, "%s %.220s", what, path);
    return false;
}

// Opens `path` below `start` component by component, never through a symbolic link. With `make`, folders that are missing are
// made, and the last component as `kind` says.
static int walk(int start, const char *path, bool make, enum kind kind, const char *target)
{
    int place = fcntl(start, F_DUPFD_CLOEXEC, 0);
    char name[256];
    while (place >= 0) {
        path += strspn(path, "/");
        size_t length = strcspn(path, "/");
        if (length == 0) return place;
        if (length >= sizeof name) {
            errno = ENAMETOOLONG;
            break;
        }
        memcpy(name, path, length);
        name[length] = 0;
        path += length;
        bool last = path[strspn(path, "/")] == 0;
        if (make && last && kind == KIND_LINK) {
            if (symlinkat(target, place, name) < 0) break;
            return place;
        }
        bool folder = !last || kind == KIND_DIRECTORY;
        if (make && folder && mkdirat(place, name, 0755) < 0 && errno != EEXIST && errno != EROFS) break;
        if (make && !folder) {
            int file = openat(place, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
            if (file < 0 && errno != EEXIST && errno != EROFS) break;
            if (file >= 0) close(file);
        }
        int next = openat(place, name, O_PATH | O_NOFOLLOW | O_CLOEXEC | (!last || (make && folder) ? O_DIRECTORY : 0));
        if (next < 0) break;
        close(place);
        place = next;
    }
    int error = errno;
    if (place >= 0) close(place);
    errno = error;
    return -1;
}

static bool mount_memory(int root, const char *path, const char *options, unsigned long flags)
{
    int place = walk(root, path, true, KIND_DIRECTORY, NULL);
    if (place < 0) return false;
    char name[64];
    snprintf(name, sizeof name, "/proc/self/fd/%d", place);
    int result = mount("tmpfs", name, "tmpfs", flags | mount_no_suid | mount_no_dev, options);
    close(place);
    return result == 0;
}

static bool bind(int root, const char *source, const char *path, uint64_t attributes)
{
    int host = open("/", O_PATH | O_DIRECTORY | O_CLOEXEC), from = -1, tree = -1, to = -1;
    bool done = false;
    struct stat info;
    if (host >= 0) from = walk(host, source, false, KIND_DIRECTORY, NULL);
    if (from < 0 || fstat(from, &info) < 0) goto end;
    tree = (int)syscall(SYS_open_tree, from, "", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE | AT_EMPTY_PATH);
    if (tree < 0) goto end;
    struct mount_attr change = {.attr_set = attributes, .propagation = mount_private};
    if (syscall(SYS_mount_setattr, tree, "", AT_EMPTY_PATH | AT_RECURSIVE, &change, sizeof change) < 0) goto end;
    to = walk(root, path, true, S_ISDIR(info.st_mode) ? KIND_DIRECTORY : KIND_FILE, NULL);
    if (to < 0) goto end;
    done = syscall(SYS_move_mount, tree, "", to, "", MOVE_MOUNT_F_EMPTY_PATH | MOVE_MOUNT_T_EMPTY_PATH) == 0;
end:;
    int error = errno;
    if (host >= 0) close(host);
    if (from >= 0) close(from);
    if (tree >= 0) close(tree);
    if (to >= 0) close(to);
    errno = error;
    return done;
}

static bool mask(int root, const char *path)
{
    int place = walk(root, path, false, KIND_DIRECTORY, NULL);
    if (place < 0) return errno == ENOENT || errno == ENOTDIR || errno == ELOOP;
    struct stat info;
    bool known = fstat(place, &info) == 0;
    close(place);
    if (!known || S_ISLNK(info.st_mode)) return known;
    if (S_ISDIR(info.st_mode)) return mount_memory(root, path, "mode=0555,size=4k", mount_read_only);
    return bind(root, "/dev/null", path, MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NOEXEC);
}

static bool mount_processes(int root, const char *path)
{
    int place = walk(root, path, true, KIND_DIRECTORY, NULL);
    if (place < 0) return false;
    char name[64];
    snprintf(name, sizeof name, "/proc/self/fd/%d", place);
    int result = mount("proc", name, "proc", mount_no_suid | mount_no_dev | 8, NULL);
    close(place);
    // Inside containers that hide parts of it, the kernel allows no fresh one.
    return result == 0 || bind(root, "/proc", path, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV);
}

static bool build(const struct specification *spec, int root, char *fault, size_t size)
{
    const char *source = "", *target = "";
    const uint64_t plain = MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV;
    for (size_t i = 0; i < spec->count; i++) {
        const char *key = spec->entries[i].key, *value = spec->entries[i].value;
        bool done = true;
        if (!strcmp(key, "source")) {
            source = value;
        } else if (!strcmp(key, "target")) {
            target = value;
        } else if (!strcmp(key, "directory-at") || !strcmp(key, "link")) {
            int place = walk(root, value, true, !strcmp(key, "link") ? KIND_LINK : KIND_DIRECTORY, target);
            done = place >= 0;
            if (done) close(place);
        } else if (!strcmp(key, "bind")) {
            done = bind(root, source, value, plain);
        } else if (!strcmp(key, "bind-read-only")) {
            done = bind(root, source, value, plain | MOUNT_ATTR_RDONLY);
        } else if (!strcmp(key, "device")) {
            done = bind(root, source, value, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NOEXEC);
        } else if (!strcmp(key, "memory")) {
            done = mount_memory(root, value, "mode=1777", 0);
        } else if (!strcmp(key, "mask")) {
            done = mask(root, value);
        } else if (!strcmp(key, "processes")) {
            done = mount_processes(root, value);
        }
        if (!done) return failed(fault, size, "make available inside the operator", value);
    }
    return true;
}

bool sandbox_enter(const struct specification *spec, char *fault, size_t size)
{
    if (mount(NULL, "/", NULL, mount_rec | mount_private, NULL) < 0) return failed(fault, size, "detach the mounts of", "/");
    if (mount("tmpfs", spec->root, "tmpfs", mount_no_suid | mount_no_dev, "mode=0755,size=4m") < 0)
        return failed(fault, size, "mount a root at", spec->root);
    int root = open(spec->root, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (root < 0) return failed(fault, size, "open the root at", spec->root);
    if (!build(spec, root, fault, size)) return false;
    // With both paths the same, the old root ends up on top of the new one and is then taken away.
    if (fchdir(root) < 0 || syscall(SYS_pivot_root, ".", ".") < 0 || umount2(".", detach) < 0 || chdir("/") < 0)
        return failed(fault, size, "change the root to", spec->root);
    close(root);
    struct mount_attr change = {.attr_set = MOUNT_ATTR_RDONLY};
    if (syscall(SYS_mount_setattr, AT_FDCWD, "/", 0, &change, sizeof change) < 0)
        return failed(fault, size, "make read-only", "/");
    if (spec->host_name && (spec->namespaces & 0x04000000 /* CLONE_NEWUTS */)) (void)!sethostname(spec->host_name, strlen(spec->host_name));
    return true;
}
