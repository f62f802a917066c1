#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
"""Measures the main job: start-up, memory, the gap before the first operator, the cost of an operator, and receiving.

Each figure stands beside what the same machine does without Clara in the same run. CPU time is of the whole server process.
"""

import argparse
import json
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import numpy
import pydicom
from pydicom.uid import ExplicitVRLittleEndian, generate_uid as long_uid
from pynetdicom import AE

IDLE = 0.5
STAMP = "date +%s.%N > {output}/t"


def generate_uid():
    """A UID that leaves room for an instance number."""
    return str(long_uid(prefix="2.25."))[:50].rstrip(".")


def dataset(series, number, size=64):
    """A small CT slice that nobody ever took."""
    data = pydicom.Dataset()
    data.file_meta = pydicom.dataset.FileMetaDataset()
    data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data.SOPClassUID = data.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
    data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID = f"{series}.{number}"
    data.StudyInstanceUID = data.SeriesInstanceUID = series
    data.PatientID, data.PatientName, data.Modality, data.InstanceNumber = "BENCH", "Bench^Mark", "CT", number
    data.Rows = data.Columns = size
    data.BitsAllocated, data.BitsStored, data.HighBit, data.PixelRepresentation, data.SamplesPerPixel = 16, 12, 11, 0, 1
    data.PhotometricInterpretation = "MONOCHROME2"
    data.PixelData = numpy.zeros((size, size), numpy.uint16).tobytes()
    return data


class Server:
    def __init__(self, clara, folder, configuration):
        self.folder = folder
        (folder / "clara.yaml").write_text(configuration)
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            [clara, "serve", "--config", "clara.yaml", "--grpc-port", "0", "--dicom-port", "0", "--rest-port", "0", "--results-port", "0",
             "--web-port", "0", "--log-level", "warning"],
            cwd=folder, stderr=open(folder / "server.log", "wb"), stdout=subprocess.DEVNULL)
        path = folder / "data" / "endpoints.json"
        while not path.exists():
            if self.process.poll() is not None:
                sys.exit("the server ended:\n" + (folder / "server.log").read_text())
            time.sleep(0.002)
        self.ready = time.monotonic() - self.began
        self.ports = json.loads(path.read_text())

    def resident(self):
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line for line in text.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024

    def cpu(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait()


def stamps(folder, names, count):
    """The operators' start times of every payload, once all are there."""
    deadline = time.time() + 120
    while time.time() < deadline:
        found = []
        for payload in sorted((folder / "data" / "payloads").glob("[0-9a-f]*")):
            times = [payload / "operators" / name / "t" for name in names]
            if all(t.exists() and t.read_text().endswith("\n") for t in times):
                found.append([float(t.read_text()) for t in times])
        if len(found) >= count:
            return found
        time.sleep(0.05)
    sys.exit("the jobs did not end:\n" + (folder / "server.log").read_text()[-3000:])


def median_ms(values):
    return f"{statistics.median(values) * 1000:7.1f} ms median, {min(values) * 1000:.1f} to {max(values) * 1000:.1f}"


def bare_run(count):
    """The same program run by fork and exec and nothing else."""
    times = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(count):
            began = time.perf_counter()
            os.waitpid(os.posix_spawn("/bin/sh", ["sh", "-c", STAMP.format(output=folder)], os.environ), 0)
            times.append(time.perf_counter() - began)
    return times


def operators(names):
    lines = []
    for index, name in enumerate(names):
        source = f"from: {names[index - 1]}, " if index else ""
        lines.append(
            f"- name: {name}\n  container: {{ image: bench/stamp }}\n  requests: {{ memory: 64 }}\n"
            f"  input: [{{ {source}path: /input }}]\n  output: [{{ path: /output }}]\n")
    return "".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clara", required=True, type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--operators", type=int, default=20)
    options = parser.parse_args()
    clara = str(options.clara.resolve())
    with tempfile.TemporaryDirectory(prefix="clara-bench-") as name:
        folder = pathlib.Path(name)
        chain = [f"op{index:02}" for index in range(options.operators)]
        (folder / "first.yaml").write_text("api-version: 0.4.0\nname: first\noperators:\n" + operators(["first"]))
        (folder / "chain.yaml").write_text("api-version: 0.4.0\nname: chain\noperators:\n" + operators(chain))
        server = Server(clara, folder, f"""
data: data
platform:
  pipelines: [{{ files: [first.yaml] }}, {{ files: [chain.yaml] }}]
  images: [{{ name: bench/stamp, command: [/bin/sh, -c, "{STAMP.format(output='/output')}"] }}]
  storage-ceiling-percent: 99
dicom:
  watermark-percent: 99
  reserve-gigabytes: 0.1
  ae-titles:
  - {{ ae-title: FIRST, settings: {{ timeout: "{IDLE}", groupBy: SeriesInstanceUID, pipeline-first: first }} }}
  - {{ ae-title: CHAIN, settings: {{ timeout: "{IDLE}", groupBy: SeriesInstanceUID, pipeline-chain: chain }} }}
""")
        print(f"start-up to all ports open         {server.ready * 1000:7.1f} ms")
        time.sleep(1)
        print(f"resident memory, idle              {server.resident():7.1f} MB")

        sender = AE("BENCH")
        sender.add_requested_context("1.2.840.10008.5.1.4.1.1.2", ExplicitVRLittleEndian)

        def send(called, count):
            series = generate_uid()
            association = sender.associate("127.0.0.1", server.ports["dicom"], ae_title=called)
            assert association.is_established
            for number in range(count):
                assert association.send_c_store(dataset(series, number)).Status == 0
            answered = time.time()
            association.release()
            return answered

        answered = []
        for _ in range(options.rounds):
            answered.append(send("FIRST", 5))
            stamps(folder, ["first"], len(answered))
        started = sorted(times[0] for times in stamps(folder, ["first"], len(answered)))
        gaps = [start - answer - IDLE for start, answer in zip(started, answered)]
        print(f"last C-STORE + idle to operator    {median_ms(gaps)}")

        cpu = server.cpu()
        for round_ in range(3):
            send("CHAIN", 1)
            stamps(folder, chain, round_ + 1)
        cpu = server.cpu() - cpu
        bare = bare_run(60)
        steps = [b - a for times in stamps(folder, chain, 3) for a, b in zip(times, times[1:])]
        overheads = [step - statistics.median(bare) for step in steps]
        print(f"fork and exec of the same program  {median_ms(bare)}")
        print(f"platform's overhead per operator   {median_ms(overheads)}, {cpu / (3 * len(chain)) * 1000:.1f} ms of server CPU")
        print(f"resident memory, after the jobs    {server.resident():7.1f} MB")
        receiving(server, folder)
        if server.stop() != 0:
            sys.exit("the server did not end cleanly")


def receiving(server, folder):
    """storescu with default settings, once to Clara and once to storescp, both on the same disk."""
    if not shutil.which("storescu"):
        return print("receiving: dcmtk is not installed")
    study = folder / "send"
    study.mkdir()
    series = generate_uid()
    for number in range(200):
        dataset(series, number, 512).save_as(study / f"{number}.dcm", enforce_file_format=True)

    def send(port, called):
        began = time.perf_counter()
        subprocess.run(["storescu", "+sd", "-aec", called, "127.0.0.1", str(port), study], check=True, capture_output=True)
        return 200 / (time.perf_counter() - began)

    cpu = server.cpu()
    mine = send(server.ports["dicom"], "FIRST")
    cpu = server.cpu() - cpu
    (folder / "peer").mkdir()
    peer = subprocess.Popen(["storescp", "-od", folder / "peer", "45104"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    theirs = send(45104, "ANY")
    peer.kill()
    peer.wait()
    print(f"receiving from default storescu    {mine:7.0f} CT/s ({cpu / 200 * 1e6:.0f} us of server CPU each, with the hand-over to a job)"
          f"; storescp {theirs:.0f} CT/s: {mine / theirs:.0f} times")


main()
