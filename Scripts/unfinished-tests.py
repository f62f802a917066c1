#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
"""Reads what the test runner wrote and prints the tests and suites that began and did not end."""

import re
import sys

begun = {}
for line in sys.stdin:
    match = re.match(r".{0,3}(Test|Suite) (.+?) (started\.|passed after|failed after|skipped)", line)
    if not match or match[2].startswith(("run", "case")):
        continue
    key = (match[1], match[2])
    if match[3] == "started.":
        begun[key] = True
    else:
        begun.pop(key, None)
for kind, name in begun:
    print(f"  {kind} {name}")
