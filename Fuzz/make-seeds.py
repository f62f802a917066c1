#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
"""Writes the seeds in Corpus: small inputs for DICOMFuzzer and NetworkFuzzer, whose first byte chooses the parser."""

import pathlib
import struct
import zlib

CORPUS = pathlib.Path(__file__).resolve().parent / "Corpus"
LONG = {"OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"}
UNDEFINED = 0xFFFFFFFF


def element(tag, vr, value, order="<", length=None):
    """An element; without a representation in implicit encoding."""
    length = len(value) if length is None else length
    head = struct.pack(order + "HH", tag >> 16, tag & 0xFFFF)
    if vr is None:
        return head + struct.pack(order + "I", length) + value
    if vr in LONG:
        return head + vr.encode() + b"\0\0" + struct.pack(order + "I", length) + value
    return head + vr.encode() + struct.pack(order + "H", length) + value


def delimiter(tag, order="<"):
    return struct.pack(order + "HHI", 0xFFFE, tag, 0)


def item(content, order="<", undefined=False):
    length = UNDEFINED if undefined else len(content)
    end = delimiter(0xE00D, order) if undefined else b""
    return struct.pack(order + "HHI", 0xFFFE, 0xE000, length) + content + end


def example(order="<", implicit=False):
    def e(tag, vr, value, length=None):
        return element(tag, None if implicit else vr, value, order, length)

    inner = e(0x00080100, "SH", b"T-28000 ") + e(0x00080104, "LO", b"Lung")
    nested = e(0x0040A168, "SQ", item(inner, order, True) + delimiter(0xE0DD, order), UNDEFINED)
    return b"".join([
        e(0x00080000, "UL", struct.pack(order + "I", 90)),
        e(0x00080005, "CS", b"\\ISO 2022 IR 87"),
        e(0x00080016, "UI", b"1.2.840.10008.5.1.4.1.1.2\0"),
        e(0x00080020, "DA", b"20240229"),
        e(0x00080030, "TM", b"070907.5"),
        e(0x0008002A, "DT", b"20240229070907-0500 "),
        e(0x00090010, "LO", b"CREATOR "),
        e(0x00091001, "UN", b"\1\2\3\4"),
        e(0x00100010, "PN", b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B "),
        e(0x00101010, "AS", b"045Y"),
        e(0x00200032, "DS", b"-1.5\\2e3\\0 "),
        e(0x00280010, "US", struct.pack(order + "H", 2)),
        e(0x00280103, "US", struct.pack(order + "H", 1)),
        e(0x00280106, "SS", struct.pack(order + "h", -5)),
        e(0x0040A730, "SQ", item(nested, order) + item(b"", order)),
        e(0x00720074, "FD", struct.pack(order + "d", 0.1)),
        e(0x00720083, "UV", struct.pack(order + "Q", 1 << 60)),
        e(0x7FE00010, "OW", b"\1\2\3\4\5\6\7\10"),
    ])


def part10(syntax, data):
    padded = syntax.encode() + b"\0" * (len(syntax) % 2)
    rest = element(0x00020001, "OB", b"\0\1") + element(0x00020010, "UI", padded)
    meta = element(0x00020000, "UL", struct.pack("<I", len(rest))) + rest
    return b"\0" * 128 + b"DICM" + meta + data


def deflated(data):
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(data) + compressor.flush()


fragments = element(0x7FE00010, "OB", item(struct.pack("<I", 0)) + item(b"\1\2\3\4") + delimiter(0xE0DD), length=UNDEFINED)
unknown = element(0x00091001, "UN", item(element(0x00100020, None, b"12")) + delimiter(0xE0DD), length=UNDEFINED)
seeds = {
    "implicit": b"\0" + example(implicit=True),
    "explicit": b"\1" + example(),
    "big-endian": b"\2" + example(">"),
    "deflated": b"\3" + deflated(example()),
    "json": b'\4{"00080005":{"vr":"CS","Value":["ISO_IR 192"]},"00100010":{"vr":"PN","Value":[{"Alphabetic":"A^B"}]},'
    b'"0040A730":{"vr":"SQ","Value":[{"00280010":{"vr":"US","Value":[512]}}]},"7FE00010":{"vr":"OW","InlineBinary":"AQID"}}',
    "text": b"\5\x30Yamada\x1b$B;3ED\x1b(B\\\x1b$)C\xb1\xe8^=A",
    "file": b"\6" + part10("1.2.840.10008.1.2.1", example() + unknown),
    "file-encapsulated": b"\6" + part10("1.2.840.10008.1.2.5", fragments),
    "file-deflated": b"\6" + part10("1.2.840.10008.1.2.1.99", deflated(example())),
    "file-headless": b"\6" + example(),
}


def pdu(kind, body):
    return struct.pack(">BBI", kind, 0, len(body)) + body


def part(kind, body):
    """An item of an association PDU."""
    return struct.pack(">BBH", kind, 0, len(body)) + body


def counted(text):
    return struct.pack(">H", len(text)) + text


def fragment(context, control, value):
    return pdu(4, struct.pack(">IBB", len(value) + 2, context, control) + value)


def command(*elements):
    body = b"".join(struct.pack("<HHI", 0, number, len(value)) + value for number, value in elements)
    return struct.pack("<HHII", 0, 0, 4, len(body)) + body


def us(number):
    return struct.pack("<H", number)


HEAD = b"\0\1\0\0" + b"CLARA".ljust(16) + b"MODALITY".ljust(16) + b"\0" * 32
APPLICATION = part(0x10, b"1.2.840.10008.3.1.1.1")
CT = b"1.2.840.10008.5.1.4.1.1.2"
EXPLICIT = part(0x40, b"1.2.840.10008.1.2.1")
USER = part(0x50, b"".join([
    part(0x51, struct.pack(">I", 16384)), part(0x52, b"1.2.3"), part(0x53, struct.pack(">HH", 1, 1)),
    part(0x54, counted(CT) + b"\1\1"), part(0x55, b"VERSION"), part(0x56, counted(CT) + b"\2\0\0\0\0\0"),
    part(0x57, counted(CT) + counted(b"1.2.840.10008.4.2") + counted(counted(b"1.2.9"))),
    part(0x58, b"\2\1" + counted(b"anna") + counted(b"secret")), part(0x59, counted(b"\7")),
]))
PROPOSED = part(0x20, b"\1\0\0\0" + part(0x30, b"1.2.840.10008.1.1") + part(0x40, b"1.2.840.10008.1.2")) \
    + part(0x20, b"\3\0\0\0" + part(0x30, CT) + EXPLICIT)
REQUEST = HEAD + APPLICATION + PROPOSED + USER
ACCEPT = HEAD + APPLICATION + part(0x21, b"\1\0\0\0" + EXPLICIT) + part(0x21, b"\3\0\3\0" + EXPLICIT) + USER
ECHO = command((0x0002, b"1.2.840.10008.1.1\0"), (0x0100, us(0x30)), (0x0110, us(1)), (0x0800, us(0x101)))
STORE = command((0x0002, CT + b"\0"), (0x0100, us(1)), (0x0110, us(2)), (0x0700, us(0)), (0x0800, us(1)), (0x1000, b"1.2.3\0"),
                (0x1030, b"MOVER "), (0x1031, us(9)))
RESPONSE = command((0x0100, us(0x8001)), (0x0120, us(2)), (0x0800, us(0x101)), (0x0900, us(0xA900)),
                   (0x0901, struct.pack("<HH", 8, 0x16)), (0x0902, b"differs "))
RELEASE = pdu(5, b"\0" * 4) + pdu(6, b"\0" * 4)
network = {
    "conversation": b"\0\x13" + pdu(1, REQUEST) + fragment(1, 3, ECHO) + fragment(3, 1, STORE[:40]) + fragment(3, 3, STORE[40:])
    + fragment(3, 0, b"\1\2\3\4") + fragment(3, 2, b"") + RELEASE,
    "answers": b"\0\1" + pdu(2, ACCEPT) + fragment(1, 3, RESPONSE) + pdu(7, b"\0\0\2\6") + pdu(3, b"\0\1\1\7"),
    "request": b"\1" + REQUEST,
    "accept": b"\2" + ACCEPT,
    "echo": b"\3" + ECHO,
    "store": b"\3" + STORE,
    "response": b"\3" + RESPONSE,
}
for folder, content in [("dicom", seeds), ("network", network)]:
    (CORPUS / folder).mkdir(parents=True, exist_ok=True)
    for name, seed in content.items():
        (CORPUS / folder / name).write_bytes(seed)
