#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
"""Sends good and hostile data sets on one association; every hostile one must be refused and the association must survive.

usage: hostile_sender.py PORT CALLED_AET FILE
"""

import io
import socket
import struct
import sys

import pydicom
from pydicom.uid import ExplicitVRLittleEndian
from pynetdicom import AE
from pynetdicom.dimse_messages import C_STORE_RQ
from pynetdicom.dimse_primitives import C_STORE
from pynetdicom.pdu_primitives import P_DATA

port, called, path = int(sys.argv[1]), sys.argv[2], sys.argv[3]
good = pydicom.dcmread(path)
encoded = pydicom.filebase.DicomBytesIO()
encoded.is_little_endian, encoded.is_implicit_VR = True, False
pydicom.filewriter.write_dataset(encoded, good)
body = encoded.getvalue()


def element(group, number, vr, value):
    return struct.pack("<HH", group, number) + vr + struct.pack("<H", len(value)) + value


def nested(depth):
    return b"".join(struct.pack("<HH2sHLHHL", 0x0008, 0x1140, b"SQ", 0, 0xFFFFFFFF, 0xFFFE, 0xE000, 0xFFFFFFFF) for _ in range(depth))


identity = element(8, 0x16, b"UI", b"1.2.840.10008.5.1.4.1.1.2\0") + element(8, 0x18, b"UI", b"1.2.3.4.5.6\0")
hostile = {
    "truncated": body[: len(body) // 2],
    "random": bytes(range(256)) * 64,
    "huge length": identity + struct.pack("<HH2sHL", 0x0009, 0x0010, b"OB", 0, 0xFFFFFFF0) + b"abc",
    "no identifiers": identity,
    "deeply nested": identity + nested(100_000),
    "empty": b"",
}

ae = AE("HOSTILE")
ae.add_requested_context(good.SOPClassUID, ExplicitVRLittleEndian)
association = ae.associate("127.0.0.1", port, ae_title=called)
assert association.is_established, "the association was not accepted"


def send_empty(request, context):
    """The library leaves an empty data set out, so the fragment that says "last, and nothing" is made by hand."""
    request.DataSet = io.BytesIO(b"x")
    message = C_STORE_RQ()
    message.primitive_to_message(request)
    command = list(message.encode_msg(context, 16384))[:-1]
    nothing = P_DATA()
    nothing.presentation_data_value_list = [[context, b"\x02"]]
    for fragment in [*command, nothing]:
        association.dul.send_pdu(fragment)


def send(data, instance):
    request = C_STORE()
    request.MessageID = 1
    request.AffectedSOPClassUID = good.SOPClassUID
    request.AffectedSOPInstanceUID = instance
    request.Priority = 2
    request.DataSet = io.BytesIO(data)
    context = association.accepted_contexts[0].context_id
    association._reactor_checkpoint.clear()
    if data:
        association.dimse.send_msg(request, context)
    else:
        send_empty(request, context)
    _, response = association.dimse.get_msg(block=True)
    association._reactor_checkpoint.set()
    assert response is not None, "no answer"
    return response.Status


for name, data in hostile.items():
    status = send(data, "1.2.3.4.5.6")
    print(f"{name}: {status:04X}")
    assert status != 0, f"{name} was taken"
    assert association.is_established, f"{name} ended the association"
status = send(body, good.SOPInstanceUID)
print(f"good: {status:04X}")
assert status == 0
association.release()

# Abort in mid-object: the server must forget the half and go on.
raw = socket.create_connection(("127.0.0.1", port))
raw.send(b"\x01\x00\x00\x00\x00\x10garbage")
raw.close()
again = ae.associate("127.0.0.1", port, ae_title=called)
assert again.is_established
request = C_STORE()
request.MessageID, request.AffectedSOPClassUID, request.AffectedSOPInstanceUID, request.Priority = 1, good.SOPClassUID, "1.2.3.9", 2
request.DataSet = io.BytesIO(body)
again._reactor_checkpoint.clear()
message = C_STORE_RQ()
message.primitive_to_message(request)
fragments = list(message.encode_msg(again.accepted_contexts[0].context_id, 16384))
for fragment in fragments[: len(fragments) // 2]:
    again.dul.send_pdu(fragment)
again.abort()

unknown = ae.associate("127.0.0.1", port, ae_title="NOBODY")
assert unknown.is_rejected, "an unknown called AE title was accepted"
print("unknown called AE title: rejected")
