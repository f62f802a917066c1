#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
"""Prints the ten longest hand-written Swift files; fails above the cap, on banned names and on missing headers."""

import pathlib
import re
import statistics
import subprocess
import sys

CAP = 600
BANNED = re.compile(r"(Utils?|Helpers?|Common|Manager|Base|Misc)(\.swift|/)")
root = pathlib.Path(__file__).resolve().parent.parent
listed = subprocess.run(["git", "ls-files", "*.swift", "*.c", "*.h"], cwd=root, capture_output=True, text=True, check=True)
faults = []
lengths = []
for name in listed.stdout.split():
    path = root / name
    if not path.exists():
        continue
    text = path.read_text(encoding="utf-8")
    if "Generated" in name or name.endswith("Package.swift"):
        continue
    lines = text.count("\n")
    lengths.append((lines, name))
    if lines > CAP:
        faults.append(f"{name}: {lines} lines; split it, the cap is {CAP}")
    if BANNED.search(name):
        faults.append(f"{name}: the name says nothing; put the code beside its user or name what it is")
    if "SPDX-License-Identifier: Apache-2.0" not in text[:300]:
        faults.append(f"{name}: the two header lines are missing")

lengths.sort(reverse=True)
print(f"{len(lengths)} files, {sum(n for n, _ in lengths)} lines, median {statistics.median(n for n, _ in lengths):.0f}; the longest:")
for lines, name in lengths[:10]:
    print(f"  {lines:4}  {name}")
for fault in faults:
    print(fault, file=sys.stderr)
sys.exit(1 if faults else 0)
