#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
"""Fails on an edge between targets that the layer table in docs/architecture.md does not allow.

A target may use every target of a lower layer. Inside its own layer it may use only what the column "sideways" lists.
"""

import json
import pathlib
import re
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parent.parent
layer_of, sideways = {}, set()
rows = []
for line in (root / "docs/architecture.md").read_text(encoding="utf-8").splitlines():
    cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
    if line.startswith("|") and len(cells) == 4 and "`" in cells[1]:
        rows.append(cells)
for depth, (_, targets, _, allowed) in enumerate(rows):
    for target in re.findall(r"`([\w-]+)`", targets):
        layer_of[target] = depth
    for user, used in re.findall(r"`([\w-]+)` → `([\w-]+)`", allowed):
        sideways.add((user, used))

described = subprocess.run(["swift", "package", "describe", "--type", "json"], cwd=root, capture_output=True, text=True)
if described.returncode:
    sys.exit(f"swift package describe failed:\n{described.stderr}")
package = json.loads(described.stdout[described.stdout.index("{"):])
faults, edges = [], 0
for target in package["targets"]:
    name = target["name"]
    if target["type"] == "test":
        continue
    if name not in layer_of:
        faults.append(f"{name} stands in no layer of docs/architecture.md")
        continue
    for used in target.get("target_dependencies", []):
        edges += 1
        if used not in layer_of:
            continue
        if layer_of[used] > layer_of[name]:
            faults.append(f"{name} uses {used}, which stands above it")
        elif layer_of[used] == layer_of[name] and (name, used) not in sideways:
            faults.append(f"{name} uses {used} of its own layer, which the table does not allow")
present = {target["name"] for target in package["targets"]}
faults += [f"docs/architecture.md names {name}, which is no target" for name in layer_of if name not in present]
for fault in faults:
    print(fault, file=sys.stderr)
print(f"{len(present)} targets, {edges} edges between them")
sys.exit(1 if faults else 0)
