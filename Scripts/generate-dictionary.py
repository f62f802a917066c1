#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
"""Writes Sources/DICOM/Dictionary/*Generated.swift from the dictionaries that pydicom carries (PS3.6 and PS3.7).

    .venv/bin/python Scripts/generate-dictionary.py            write the files
    .venv/bin/python Scripts/generate-dictionary.py --check    say which files are stale; exit status 1 if any is

Needs pydicom 3.0.2 (`.venv/bin/pip install pydicom==3.0.2`). The output depends on nothing but that release.
"""

import argparse
import pathlib
import re
import sys

try:
    import pydicom
    from pydicom._dicom_dict import DicomDictionary, RepeatersDictionary
    from pydicom._uid_dict import UID_dictionary
except ImportError:
    sys.exit("generate-dictionary: pydicom is missing; run: .venv/bin/pip install pydicom==3.0.2")

EXPECTED = "3.0.2"
FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "DICOM" / "Dictionary"
HEADER = """\
// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

// Generated from the dictionaries of pydicom {version} by .venv/bin/python Scripts/generate-dictionary.py; do not edit.
// swift-format-ignore-file

"""
RESERVED = {
    "as", "break", "case", "class", "default", "extension", "false", "for", "func", "import", "in", "init", "internal", "is", "let",
    "nil", "operator", "private", "protocol", "public", "repeat", "return", "self", "static", "struct", "subscript", "switch", "true",
    "var", "where", "while",
}
# The choice of value representation that the attribute leaves open, as one letter (TagDictionary.Ambiguity).
AMBIGUITY = {"US or SS": "s", "OB or OW": "b", "US or OW": "w", "US or SS or OW": "x"}
# What is taken when nothing else decides.
DEFAULT_VR = {"US or SS": "US", "OB or OW": "OW", "US or OW": "OW", "US or SS or OW": "OW", "NONE": "--"}
UID_KINDS = {
    "SOP Class": "c", "Meta SOP Class": "m", "Transfer Syntax": "t", "Well-known SOP Instance": "i",
    "Well-known frame of reference": "f", "Synchronization Frame of Reference": "f", "Application Context Name": "a",
    "Coding Scheme": "s", "DICOM UIDs as a Coding Scheme": "s", "Service Class": "v", "Application Hosting Model": "h",
    "Mapping Resource": "r", "LDAP OID": "l",
}


def lower_camel(keyword):
    """`SOPInstanceUID` -> `sopInstanceUID`, `PatientID` -> `patientID`, `ID` -> `id`."""
    run = re.match(r"[A-Z0-9]*", keyword).group()
    if len(run) == len(keyword):
        name = keyword.lower()
    elif len(run) <= 1:
        name = run.lower() + keyword[len(run):]
    else:
        name = run[:-1].lower() + keyword[len(run) - 1:]
    return f"`{name}`" if name in RESERVED else name


def text_literal(name, lines):
    out = [f'    static let {name}: StaticString = """']
    out += ["        " + line for line in lines]
    out.append('        """')
    return "\n".join(out)


def entries():
    """(mask, value, VR, ambiguity, VM, retired, keyword, name) of every attribute with a keyword, plain ones first."""
    plain, repeating = [], []
    for tag, (vr, vm, name, retired, keyword) in sorted(DicomDictionary.items()):
        if keyword:
            plain.append((0xFFFFFFFF, tag, vr, vm, bool(retired), keyword, name))
    for pattern, (vr, vm, name, retired, keyword) in sorted(RepeatersDictionary.items()):
        mask = int("".join("0" if c == "x" else "F" for c in pattern), 16)
        value = int(pattern.replace("x", "0"), 16)
        repeating.append((mask, value, vr, vm, bool(retired), keyword, name))
    return plain, repeating


def tag_tables():
    plain, repeating = entries()
    multiplicities = sorted({e[3] for e in plain + repeating})
    assert len(multiplicities) <= 26
    texts, offset, rows, masks = [], 0, [], []
    for number, (mask, value, vr, vm, retired, keyword, name) in enumerate(plain + repeating):
        line = f"{keyword}|{name}"
        assert line.isascii() and "\\" not in line and '"' not in line and len(keyword) < 256 and len(name) < 256
        row = (
            f"{value:08X}{DEFAULT_VR.get(vr, vr)}{AMBIGUITY.get(vr, '-')}{chr(97 + multiplicities.index(vm))}"
            f"{'r' if retired else '-'}{offset:05X}{len(keyword):02X}{len(name):02X}"
        )
        if mask == 0xFFFFFFFF:
            rows.append(row)
        else:
            masks.append(f"{mask:08X}{row}")
        texts.append(line)
        offset += len(line) + 1
    keywords = [(e[5], i) for i, e in enumerate(plain)]
    assert len({k for k, _ in keywords}) == len(keywords)
    order = [f"{i:04X}" for _, i in sorted(keywords)]
    yield "TagTableGenerated.swift", "\n".join([
        "/// One line of 22 characters an attribute, sorted by tag: tag, value representation, ambiguity, multiplicity, retired,",
        "/// then where its keyword and name stand in ``TagTextGenerated``.",
        "enum TagTableGenerated {",
        f"    static let count = {len(rows)}",
        f"    static let repeatingCount = {len(masks)}",
        "    static let multiplicities = [" + ", ".join(f'"{m}"' for m in multiplicities) + "]",
        text_literal("rows", rows),
        "    /// Attributes whose tag has free digits, each line led by the mask of the fixed ones.",
        text_literal("repeatingRows", masks),
        "}",
        "",
    ])
    yield "TagTextGenerated.swift", "\n".join([
        "/// Keyword and name of each attribute, in the order of ``TagTableGenerated``.",
        "enum TagTextGenerated {",
        text_literal("text", texts),
        "    /// Row numbers in the order of the keywords, four hexadecimal digits a line.",
        text_literal("byKeyword", order),
        "}",
        "",
    ])


def tag_constants():
    plain, _ = entries()
    bounds = [0x0018_0000, 0x0028_0000, 0x0044_0000, 0x1_0000_0000]
    names, start = set(), 0
    for part, bound in enumerate(bounds, 1):
        out = ["extension Tag {"]
        for mask, tag, vr, vm, retired, keyword, name in plain:
            if not start <= tag < bound:
                continue
            swift = lower_camel(keyword)
            assert swift not in names, swift
            names.add(swift)
            note = ", retired" if retired else ""
            out.append(f"    /// {name} ({tag >> 16:04X},{tag & 0xFFFF:04X}){note}.")
            out.append(f"    public static var {swift}: Tag {{ Tag(0x{tag >> 16:04X}, 0x{tag & 0xFFFF:04X}) }}")
        out += ["}", ""]
        yield f"Tag+Constants{part}Generated.swift", "\n".join(out)
        start = bound


def uid_tables():
    rows, constants, syntaxes, names = [], [], [], set()
    for uid, (name, kind, _, retired, keyword) in sorted(UID_dictionary.items()):
        if not keyword:
            continue
        assert (name + keyword).isascii() and "|" not in name + keyword and "\\" not in name and '"""' not in name
        rows.append(f"{uid}|{UID_KINDS[kind]}|{'r' if retired else '-'}|{keyword}|{name}")
        swift = lower_camel(keyword)
        assert swift not in names, swift
        names.add(swift)
        note = ", retired" if retired else ""
        doc = f"    /// {name}{note}."
        constants += [doc, f'    public static var {swift}: UID {{ UID("{uid}") }}']
        if kind == "Transfer Syntax":
            syntaxes += [doc, f"    public static var {swift}: TransferSyntax {{ TransferSyntax(UID.{swift}) }}"]
    yield "UIDTableGenerated.swift", "\n".join([
        "/// The registered unique identifiers (PS3.6 Annex A): identifier, kind, retired, keyword, name.",
        "enum UIDTableGenerated {", text_literal("rows", rows), "}", "",
    ])
    yield "UID+ConstantsGenerated.swift", "\n".join(["extension UID {"] + constants + ["}", ""])
    yield "TransferSyntax+ConstantsGenerated.swift", "\n".join(["extension TransferSyntax {"] + syntaxes + ["}", ""])


def main():
    parser = argparse.ArgumentParser(description="Generate the DICOM dictionary of the DICOM target.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a file is stale")
    check = parser.parse_args().check
    if pydicom.__version__ != EXPECTED:
        sys.exit(f"generate-dictionary: pydicom {EXPECTED} is needed, {pydicom.__version__} is installed")
    header = HEADER.format(version=EXPECTED)
    wanted = {name: header + body for make in (tag_tables, tag_constants, uid_tables) for name, body in make()}
    present = {path.name for path in FOLDER.glob("*Generated.swift")}
    stale = sorted(name for name in wanted if name not in present or (FOLDER / name).read_text() != wanted[name])
    surplus = sorted(present - set(wanted))
    if check:
        for name in stale + surplus:
            print(f"stale: Sources/DICOM/Dictionary/{name}", file=sys.stderr)
        sys.exit(1 if stale or surplus else 0)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in stale:
        (FOLDER / name).write_text(wanted[name])
    for name in surplus:
        (FOLDER / name).unlink()


if __name__ == "__main__":
    main()
