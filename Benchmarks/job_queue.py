#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
"""Measures a long queue and the drain of jobs that do nothing, through the vendor's own Python client.

usage: job_queue.py --clara PROGRAM [--jobs 10000] [--drain 200]

The queue: jobs are created and started behind one that sleeps; what a call costs is the server's CPU time, since the client's own is
far higher. The drain: jobs of five operators that run /bin/true, beside a shell loop that forks the same programs in the same order.
"""

import argparse
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import time

os.environ.setdefault("PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION", "python")

from nvidia_clara.job_types import JobFilter, JobState  # noqa: E402
from nvidia_clara.jobs_client import JobsClient  # noqa: E402
from nvidia_clara.pipeline_types import PipelineDefinition  # noqa: E402
from nvidia_clara.pipelines_client import PipelinesClient  # noqa: E402

TIMEOUT = 120


def definition(name, image, count):
    text = f"api-version: 0.4.0\nname: {name}\noperators:\n"
    for index in range(count):
        source = f"from: op{index - 1}, " if index else ""
        text += (f"- name: op{index}\n  container: {{ image: {image} }}\n  requests: {{ memory: 16 }}\n"
                 f"  input: [{{ {source}path: /input }}]\n  output: [{{ path: /output }}]\n")
    return [PipelineDefinition(name=f"{name}.yaml", content=text)]


class Server:
    def __init__(self, clara, folder):
        (folder / "clara.yaml").write_text("""
data: data
log: { level: warning }
platform:
  concurrent-jobs: 1
  storage-ceiling-percent: 99
  images:
  - { name: bench/sleep, command: [/bin/sleep, "3600"] }
  - { name: bench/true, command: [/bin/true] }
""")
        self.process = subprocess.Popen(
            [clara, "serve", "--config", "clara.yaml", "--grpc-port", "0", "--dicom-port", "0", "--rest-port", "0", "--results-port", "0",
             "--web-port", "0"], cwd=folder, stderr=open(folder / "server.log", "wb"), stdout=subprocess.DEVNULL)
        path = folder / "data" / "endpoints.json"
        while not path.exists():
            if self.process.poll() is not None:
                sys.exit("the server ended:\n" + (folder / "server.log").read_text())
            time.sleep(0.002)
        self.port = json.loads(path.read_text())["grpc"]

    def cpu(self, children=False):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def resident(self):
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line for line in text.splitlines() if line.startswith("VmRSS")).split()[1])

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait()


def cost(server, count, body):
    """Milliseconds of the server's CPU for each call, and calls a second."""
    cpu, began = server.cpu(), time.perf_counter()
    for index in range(count):
        body(index)
    return f"{(server.cpu() - cpu) / count * 1000:6.2f} ms of server CPU, {count / (time.perf_counter() - began):6.0f} calls/s"


def queue(clara, count):
    with tempfile.TemporaryDirectory(prefix="clara-bench-") as name:
        server = Server(clara, pathlib.Path(name))
        target = f"127.0.0.1:{server.port}"
        pipelines, jobs = PipelinesClient(target), JobsClient(target)
        pipeline = pipelines.create_pipeline(definition=definition("sleep", "bench/sleep", 1), timeout=TIMEOUT)
        made = []

        def submit(_):
            job = jobs.create_job(job_name="queued", pipeline_id=pipeline, timeout=TIMEOUT)
            jobs.start_job(job_id=job.job_id, timeout=TIMEOUT)
            made.append(job.job_id)

        cost(server, 100, submit)
        before = server.resident()
        print(f"status, 100 jobs queued            {cost(server, 300, lambda i: jobs.get_status(job_id=made[i % 100], timeout=TIMEOUT))}")
        print(f"create and start, up to {count:6} {cost(server, count - 100, submit)}", flush=True)
        print(f"memory for each queued job         {(server.resident() - before) / (count - 100):6.2f} kB")
        step = max(count // 300, 1)
        line = cost(server, 300, lambda i: jobs.get_status(job_id=made[i * step % count], timeout=TIMEOUT))
        print(f"status, {count} jobs queued          {line}")
        pending = JobFilter(has_job_state=[JobState.Pending])
        cpu, began = server.cpu(), time.perf_counter()
        seen = len(jobs.list_jobs(job_filter=pending, timeout=TIMEOUT))
        print(f"list of {seen} jobs                  {(server.cpu() - cpu) * 1000:6.0f} ms of server CPU, {time.perf_counter() - began:.1f} s with the client")
        print(f"memory after the list              {server.resident() / 1024:6.1f} MB")
        server.process.kill()
        server.process.wait()
        subprocess.run(["pkill", "-f", "^/bin/sleep 3600$"], check=False)


def drain(clara, count):
    with tempfile.TemporaryDirectory(prefix="clara-bench-") as name:
        server = Server(clara, pathlib.Path(name))
        target = f"127.0.0.1:{server.port}"
        pipelines, jobs = PipelinesClient(target), JobsClient(target)
        pipeline = pipelines.create_pipeline(definition=definition("true", "bench/true", 5), timeout=TIMEOUT)
        ids = [jobs.create_job(job_name="drain", pipeline_id=pipeline, timeout=TIMEOUT).job_id for _ in range(count)]
        before, began = machine_cpu(), time.perf_counter()
        cpu = server.cpu()
        for one in ids:
            jobs.start_job(job_id=one, timeout=TIMEOUT)
        stopped = JobFilter(has_job_state=[JobState.Stopped])
        while len(jobs.list_jobs(job_filter=stopped, timeout=TIMEOUT)) < count:
            time.sleep(0.5)
        wall = time.perf_counter() - began
        print(f"{count} jobs of 5 operators           {wall:6.1f} s, {server.cpu() - cpu:5.1f} s of server CPU, "
              f"{machine_cpu() - before:5.1f} s of the whole machine, client included")
        server.stop()
        began = resource.getrusage(resource.RUSAGE_CHILDREN)
        clock = time.perf_counter()
        subprocess.run(["/bin/sh", "-c", f"i=0; while [ $i -lt {count * 5} ]; do /bin/true; i=$((i+1)); done"], check=True)
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(f"a shell loop of the same programs  {time.perf_counter() - clock:6.1f} s, "
              f"{ended.ru_utime + ended.ru_stime - began.ru_utime - began.ru_stime:5.1f} s of CPU")


def machine_cpu():
    fields = [int(field) for field in pathlib.Path("/proc/stat").read_text().splitlines()[0].split()[1:]]
    return (sum(fields) - fields[3] - fields[4]) / os.sysconf("SC_CLK_TCK")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clara", required=True, type=pathlib.Path)
    parser.add_argument("--jobs", type=int, default=10_000)
    parser.add_argument("--drain", type=int, default=200)
    options = parser.parse_args()
    clara = str(options.clara.resolve())
    queue(clara, options.jobs)
    drain(clara, options.drain)


main()
