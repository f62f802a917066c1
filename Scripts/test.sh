#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
#
# Runs the tests that were built, and says less about what passes and more about what does not.
#   Scripts/test.sh [FILTER]   only tests whose name matches the regular expression
# CLARA_TEST_LIMIT is the number of seconds (1800) after which what still runs is named and ended.
# CLARA_TEST_WIDTH is how many tests run at once (twice the number of cores).
set -uo pipefail
cd "$(dirname "$0")/.."
configuration=${CONFIGURATION:-release}
limit=${CLARA_TEST_LIMIT:-1800}
width=${CLARA_TEST_WIDTH:-$(($(nproc) * 2))}
program=.build/$configuration/clara
bundle=.build/$configuration/claraPackageTests.xctest
log=.build/tests.log
export CLARA_PROGRAM=${CLARA_PROGRAM:-$PWD/$program}

filter=()
[ -n "${1:-}" ] && filter=(--filter "$1")
# Line by line, so that what was said before a crash is not lost.
timeout --kill-after=20 "$limit" stdbuf -oL -eL "$bundle" --testing-library swift-testing \
    --experimental-maximum-parallelization-width "$width" "${filter[@]}" >"$log" 2>&1
status=$?

plain() { sed -E 's/\x1b\[[0-9;]*m//g' "$log"; }
plain | grep -E '^.{0,4}(recorded an issue|Test .* recorded an issue|Test .* skipped|Suite .* skipped)|^.{0,4}↳|^Fatal|[Ff]atal error' | head -n 300
if ((status == 124 || status == 137)); then
    printf 'The tests did not end within %s s. These had begun and not ended:\n' "$limit"
    plain | python3 Scripts/unfinished-tests.py
elif ((status > 128)); then
    printf 'The test runner died of signal %d; the last lines it wrote:\n' $((status - 128))
    plain | tail -n 40
fi
plain | grep -E '^.{0,4}Test run with ' || { printf 'The test runner said no closing line; see %s\n' "$log"; plain | tail -n 20; ((status)) || status=1; }
exit "$status"
