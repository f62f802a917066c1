#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
#
# Every check that needs no build. Prints each fault and exits 1 when there is one.
set -uo pipefail
cd "$(dirname "$0")/.."
status=0

step() {
    local name=$1
    shift
    if "$@"; then printf 'lint: %s: ok\n' "$name"; else
        printf 'lint: %s: FAILED\n' "$name" >&2
        status=1
    fi
}

formatting() {
    git ls-files -z '*.swift' | grep -zvE 'Generated' | xargs -0 swift format lint --strict --parallel
}

step formatting formatting
step "file lengths and names" python3 Scripts/check-files.py
step "edges between targets" python3 Scripts/check-layers.py
step "generated dictionary" .venv/bin/python Scripts/generate-dictionary.py --check
step "generated API" Scripts/generate-protos.sh --check
exit $status
