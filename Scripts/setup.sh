#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
#
# Installs what is missing, by name only: Debian packages, and Python packages in .venv. Running it again does nothing.
#   Scripts/setup.sh               everything that the demo, the tests and the benchmarks use
#   Scripts/setup.sh --build-only  what the build needs
#   Scripts/setup.sh --lint-only   what the checks need
set -euo pipefail
cd "$(dirname "$0")/.."
scope=${1:-all}

fail() {
    printf 'setup: %s\n' "$*" >&2
    exit 1
}

command -v swift >/dev/null 2>&1 || fail "Swift is not installed; Clara needs 6.2 or newer, see https://www.swift.org/install/linux/debian/12/"
version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+)\.([0-9]+).*/\1 \2/p' | head -n 1)
read -r major minor <<<"${version:-0 0}"
if ((major < 6 || (major == 6 && minor < 2))); then
    fail "Swift $major.$minor is too old; Clara needs 6.2 or newer, see https://www.swift.org/install/linux/debian/12/"
fi

build_packages=(libsqlite3-dev zlib1g-dev pkg-config)
lint_packages=(python3 python3-venv)
peer_packages=(busybox-static dcmtk dicom3tools docker-registry orthanc protobuf-compiler runc skopeo umoci)
case $scope in
--build-only) wanted=("${build_packages[@]}") ;;
--lint-only) wanted=("${build_packages[@]}" "${lint_packages[@]}") ;;
all) wanted=("${build_packages[@]}" "${lint_packages[@]}" "${peer_packages[@]}") ;;
*) fail "unknown scope $scope; see the head of this script" ;;
esac

missing=()
for package in "${wanted[@]}"; do
    # python3 may come from elsewhere than Debian; what counts is that it runs.
    case $package in
    python3) command -v python3 >/dev/null && continue ;;
    python3-venv) python3 -c 'import ensurepip, venv' 2>/dev/null && continue ;;
    esac
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$package")
done
if ((${#missing[@]})); then
    command -v apt-get >/dev/null || fail "these Debian packages are missing and there is no apt-get to install them: ${missing[*]}"
    as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "these Debian packages are missing; as root run: apt-get install ${missing[*]}"
        sudo -n true 2>/dev/null || [ -t 0 ] || fail "these Debian packages are missing; run: sudo apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    printf 'setup: installing %s\n' "${missing[*]}"
    # A peer that brings a daemon is started by the tests on ports of their own, never as a service of the machine.
    guard=/usr/sbin/policy-rc.d
    if [ ! -e $guard ]; then
        printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee $guard >/dev/null
        "${as_root[@]}" chmod 755 $guard
        trap '"${as_root[@]}" rm -f /usr/sbin/policy-rc.d' EXIT
    fi
    install() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"; }
    install >/dev/null 2>&1 || { "${as_root[@]}" apt-get update -q >/dev/null && install >/dev/null; } ||
        fail "apt-get could not install ${missing[*]}"
fi

if [ "$scope" = --build-only ]; then exit 0; fi
requirements=(Scripts/requirements-generate.txt)
[ "$scope" = all ] && requirements+=(Scripts/requirements-test.txt)
stamp=.venv/.requirements-$(cat "${requirements[@]}" | sha256sum | cut -c1-16)
if [ ! -e "$stamp" ]; then
    printf 'setup: installing Python packages into .venv\n'
    [ -x .venv/bin/python ] || python3 -m venv .venv
    arguments=()
    for file in "${requirements[@]}"; do arguments+=(-r "$file"); done
    .venv/bin/python -m pip install -q --disable-pip-version-check "${arguments[@]}" || fail "pip could not install ${requirements[*]}"
    touch "$stamp"
fi
