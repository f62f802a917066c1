#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
#
# Every measurement, on this machine and in this run; Benchmarks/README.md says what each line means.
set -euo pipefail
cd "$(dirname "$0")/.."
.venv/bin/python Benchmarks/main_job.py --clara .build/release/clara
.venv/bin/python Benchmarks/job_queue.py --clara .build/release/clara
