# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
"""Drives a whole life cycle with the original's own Python client, and fails loudly.

usage: vendor_client_lifecycle.py HOST:PORT FOLDER

The platform has to run operators of two images: `test/copy`, which writes "copying" to its output and copies all of its
input to its output folder, and `test/sleep`, which writes "sleeping" and then waits until it is stopped. FOLDER is for the
files that go up and come down.
"""

import datetime
import os
import sys
import time
import uuid

os.environ.setdefault("PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION", "python")

from nvidia_clara.clara_client import ClaraClient  # noqa: E402
from nvidia_clara.job_types import JobFilter, JobId, JobPriority, JobState, JobStatus  # noqa: E402
from nvidia_clara.jobs_client import JobsClient  # noqa: E402
from nvidia_clara.payload_types import PayloadId  # noqa: E402
from nvidia_clara.payloads_client import PayloadsClient  # noqa: E402
from nvidia_clara.pipeline_types import PipelineDefinition, PipelineId  # noqa: E402
from nvidia_clara.pipelines_client import PipelinesClient  # noqa: E402

TIMEOUT = 60

COPY = """\
api-version: 0.4.0
name: vendor-copy
operators:
- name: copy
  container:
    image: test/copy
  input:
  - path: /input
  output:
  - path: /output
- name: again
  container:
    image: test/copy
  input:
  - from: copy
    path: /input
  output:
  - path: /output
"""

SLEEP = """\
api-version: 0.4.0
name: vendor-sleep
operators:
- name: sleep
  container:
    image: test/sleep
  input:
  - path: /input
"""

FAULTY = """\
api-version: 0.4.0
name: vendor-faulty
operators:
- name: a
  container:
    image: test/copy
  input:
  - from: nobody
    path: /input
"""

FILES = {
    "one-byte": b"x",
    "series/one-chunk.bin": bytes(range(256)) * 256,
    "series/several-chunks.bin": bytes(range(256)) * 1000 + b"tail",
    "ä/größe.bin": b"umlauts",
}


def check(condition, what):
    if not condition:
        raise SystemExit(f"FAILED: {what}")
    print(f"  ok: {what}")


def refused(action, what, *words):
    """The client raises what the server says in band."""
    try:
        action()
    except Exception as error:  # the client raises nothing more special
        text = str(error)
        check("StatusCode" not in text, f"{what} is refused in band")
        for word in words:
            check(word in text, f"and the message names {word!r}")
        return
    raise SystemExit(f"FAILED: {what} was not refused")


def step(text):
    print(text, flush=True)


def wait_for(jobs, job_id, state):
    deadline = time.monotonic() + TIMEOUT
    while True:
        details = jobs.get_status(job_id, timeout=TIMEOUT)
        if details.job_state == state.value:
            return details
        if time.monotonic() > deadline or details.job_state == JobState.Stopped.value:
            raise SystemExit(f"FAILED: job in state {details.job_state}, not {state}: {list(details.messages)}")
        time.sleep(0.02)


def new_file(folder, name, content):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)
    return path


def platform(target):
    step("platform")
    clara = ClaraClient(target)
    version = clara.version(timeout=TIMEOUT)
    check(version.major + version.minor + version.patch > 0, "the platform has a version")
    snapshots = clara.list_utilization(timeout=TIMEOUT)
    check(all(len(snapshot.gpu_metrics) == 0 for snapshot in snapshots), "and no GPUs")


def make_pipelines(pipelines):
    step("pipelines")
    refused(
        lambda: pipelines.create_pipeline([PipelineDefinition(name="faulty.yaml", content=FAULTY)], timeout=TIMEOUT),
        "a faulty definition",
        "faulty.yaml:8:",
        "nobody",
    )
    copy = pipelines.create_pipeline(
        [PipelineDefinition(name="pipeline.yaml", content=COPY)], metadata={"Owner": "vendor"}, timeout=TIMEOUT
    )
    wanted = PipelineId(uuid.uuid4().hex)
    sleep = pipelines.create_pipeline(
        [PipelineDefinition(name="sleep.yaml", content=SLEEP)], pipeline_id=wanted, timeout=TIMEOUT
    )
    check(sleep.value == wanted.value, "a pipeline gets the id that is asked for")
    check(len(copy.value) == 32 and copy.value == copy.value.lower(), "or a new one of 32 hexadecimal digits")
    listed = {info.pipeline_id.value: info for info in pipelines.list_pipelines(timeout=TIMEOUT)}
    check(listed[copy.value].name == "vendor-copy", "both are listed")
    check(dict(listed[copy.value].metadata) == {"Owner": "vendor"}, "with their metadata")
    details = pipelines.pipeline_details(PipelineId(str(uuid.UUID(copy.value))), timeout=TIMEOUT)
    check(details.name == "vendor-copy", "the hyphenated form of an id is understood")
    check(details.definition[0].content.content == COPY, "the definition comes back as it was")
    check(dict(pipelines.add_metadata(copy, {"Site": "A"}, TIMEOUT)) == {"Owner": "vendor", "Site": "A"}, "metadata are added")
    refused(lambda: pipelines.add_metadata(copy, {"OWNER": "x"}, TIMEOUT), "a key that is taken", "OWNER")
    check(dict(pipelines.remove_metadata(copy, ["site"], TIMEOUT)) == {"Owner": "vendor"}, "and removed")
    pipelines.update_pipeline(copy, [PipelineDefinition(name="pipeline.yaml", content=COPY)], timeout=TIMEOUT)
    refused(lambda: pipelines.pipeline_details(PipelineId("nonsense"), timeout=TIMEOUT), "a malformed id")
    refused(lambda: pipelines.pipeline_details(PipelineId(uuid.uuid4().hex), timeout=TIMEOUT), "an unknown id")
    return copy, sleep


def fill(payloads, payload_id, folder):
    for name, content in FILES.items():
        path = new_file(folder, f"up/{name}", content)
        stored = payloads.upload(payload_id, "./" + name, file_path=path, timeout=TIMEOUT)
        check(stored.size == len(content), f"{name} is stored with its size")
    # The client sends no message at all for an empty file.
    empty = new_file(folder, "up/empty", b"")
    payloads.upload(payload_id, "empty", file_path=empty, timeout=TIMEOUT)
    check(True, "an empty file does no harm")


def run_job(jobs, payloads, pipeline, folder):
    step("a job that succeeds")
    before = datetime.datetime.now(datetime.timezone.utc)
    info = jobs.create_job(
        pipeline, "vendor job", job_priority=JobPriority.Higher, metadata={"Source": "CT1"}, timeout=TIMEOUT
    )
    fill(payloads, info.payload_id, folder)
    details = payloads.get_details(info.payload_id, timeout=TIMEOUT)
    found = {file.name: file.size for file in details.file_details}
    check(found == {f"/input/{name}": len(content) for name, content in FILES.items()}, "all files are listed")
    check(details.payload_type == 1, "the payload is that of a job")
    payloads.remove_from(info.payload_id, "/input/one-byte", timeout=TIMEOUT)
    payloads.upload(info.payload_id, "one-byte", file_path=os.path.join(folder, "up/one-byte"), timeout=TIMEOUT)

    status = jobs.get_status(info.job_id, timeout=TIMEOUT)
    check(status.job_state == JobState.Pending.value, "the job waits for its start")
    check(status.date_started is None and status.date_stopped is None, "and has no times yet that it cannot have")
    check(abs((status.date_created - before).total_seconds()) < 120, "it was created now")
    check(dict(status.metadata) == {"Source": "CT1"} and status.name == "vendor job", "its name and metadata are kept")
    check(dict(jobs.add_metadata(info.job_id, {"Instances": "4"}, TIMEOUT))["Instances"] == "4", "metadata are added")
    refused(lambda: jobs.add_metadata(info.job_id, {"source": "x"}, TIMEOUT), "a key that is taken", "source")
    check("Source" not in jobs.remove_metadata(info.job_id, ["SOURCE"], TIMEOUT), "and removed")
    pending = jobs.list_jobs(JobFilter(has_job_state=[JobState.Pending], pipeline_ids=[pipeline]), timeout=TIMEOUT)
    check([job.job_id.value for job in pending] == [info.job_id.value], "it is listed among the pending jobs")

    token = jobs.start_job(info.job_id, timeout=TIMEOUT)
    check(token.job_priority == JobPriority.Higher.value, "it starts with its priority")
    refused(lambda: jobs.start_job(info.job_id, timeout=TIMEOUT), "a second start")
    refused(
        lambda: payloads.upload(
            info.payload_id, "late", file_path=os.path.join(folder, "up/series/several-chunks.bin"), timeout=TIMEOUT
        ),
        "an upload after the start",
        "read-only",
    )
    status = wait_for(jobs, info.job_id, JobState.Stopped)
    check(status.job_status == JobStatus.Healthy.value, f"it ends well {list(status.messages)}")
    check(status.date_created <= status.date_started <= status.date_stopped, "its times are in order")
    operators = {name: operator["status"] for name, operator in status.operator_details.items()}
    check(operators == {"copy": 3, "again": 3}, "both operators are completed")
    logs = jobs.job_logs(info.job_id, "copy", timeout=TIMEOUT)
    check(any("copying" in line for line in logs), f"the log is there {logs}")
    check(jobs.job_logs(info.job_id, "nobody", timeout=TIMEOUT) == [], "an unknown operator has none")

    names = [file.name for file in payloads.get_details(info.payload_id, timeout=TIMEOUT).file_details]
    results = [name for name in names if name.split("/")[1] == "operators"]
    check(len(results) == 2 * len(FILES), "all results are listed")
    for name, content in FILES.items():
        source = f"./operators/again/{name}".lower()
        target = os.path.join(folder, "down", name)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        file = payloads.download_from(info.payload_id, source, dest_path=target, timeout=TIMEOUT)
        with open(target, "rb") as stream:
            check(stream.read() == content, f"{name} comes back as it was")
        check(file.size == len(content) and file.name == f"/operators/again/{name}", "with its size and name")
    nowhere = os.path.join(folder, "down/nowhere")
    refused(lambda: payloads.download_from(info.payload_id, "/operators/x", dest_path=nowhere, timeout=TIMEOUT), "a missing file")
    stopped = jobs.list_jobs(
        JobFilter(has_job_state=[JobState.Stopped], has_job_status=[JobStatus.Healthy], created_after=datetime.datetime(2020, 1, 1)),
        timeout=TIMEOUT,
    )
    check(info.job_id.value in [job.job_id.value for job in stopped], "it is listed among the stopped jobs")
    return info


def cancel_jobs(jobs, payloads, pipeline):
    step("jobs that are cancelled")
    running = jobs.create_job(pipeline, "to be cancelled", timeout=TIMEOUT)
    jobs.start_job(running.job_id, timeout=TIMEOUT)
    wait_for(jobs, running.job_id, JobState.Running)
    refused(lambda: payloads.delete_payload(running.payload_id, timeout=TIMEOUT), "to delete the payload of a running job")
    jobs.cancel_job(running.job_id, reason="enough", timeout=TIMEOUT)
    status = wait_for(jobs, running.job_id, JobState.Stopped)
    check(status.job_status == JobStatus.Canceled.value, "a running job is cancelled")
    check(any("enough" in message for message in status.messages), f"its messages say why {list(status.messages)}")
    waiting = jobs.create_job(pipeline, "never started", timeout=TIMEOUT)
    token = jobs.cancel_job(waiting.job_id, timeout=TIMEOUT)
    check((token.job_state, token.job_status) == (JobState.Stopped.value, JobStatus.Canceled.value), "a waiting job as well")
    refused(lambda: jobs.get_status(JobId(uuid.uuid4().hex), timeout=TIMEOUT), "an unknown job")
    return [running, waiting]


def reuse(jobs, payloads, pipeline, folder):
    step("a reusable payload")
    payload = payloads.create_payload(metadata={"Kind": "atlas"}, timeout=TIMEOUT)
    check(payload.payload_type == 2, "it is reusable")
    check(payloads.get_details(payload.payload_id, timeout=TIMEOUT).metadata["Kind"] == "atlas", "it has metadata")
    payloads.add_metadata(payload.payload_id, {"Age": "4"}, TIMEOUT)
    check(dict(payloads.remove_metadata(payload.payload_id, ["kind"], TIMEOUT)) == {"Age": "4"}, "which can be changed")
    path = new_file(folder, "up/atlas.nii", b"atlas")
    payloads.upload(payload.payload_id, "atlas/a.nii", file_path=path, timeout=TIMEOUT)
    job = jobs.create_job(pipeline, "with input", input_payloads=[payload.payload_id], timeout=TIMEOUT)
    names = [file.name for file in payloads.get_details(job.payload_id, timeout=TIMEOUT).file_details]
    check(names == ["/input/atlas/a.nii"], "its files become input of a job")
    refused(
        lambda: jobs.create_job(pipeline, "twice", input_payloads=[payload.payload_id] * 2, timeout=TIMEOUT),
        "a collision of input files",
        "atlas/a.nii",
    )
    return payload, job


def main():
    target, folder = sys.argv[1:3]
    pipelines, jobs, payloads = PipelinesClient(target), JobsClient(target), PayloadsClient(target)
    platform(target)
    copy, sleep = make_pipelines(pipelines)
    done = run_job(jobs, payloads, copy, folder)
    cancelled = cancel_jobs(jobs, payloads, sleep)
    reusable, waiting = reuse(jobs, payloads, copy, folder)

    step("the end of all")
    for payload in [done.payload_id, waiting.payload_id, reusable.payload_id] + [job.payload_id for job in cancelled]:
        payloads.delete_payload(payload, timeout=TIMEOUT)
        refused(lambda: payloads.get_details(PayloadId(payload.value), timeout=TIMEOUT), "a deleted payload")
    for pipeline in (copy, sleep):
        pipelines.remove_pipeline(pipeline, timeout=TIMEOUT)
        refused(lambda: pipelines.pipeline_details(pipeline, timeout=TIMEOUT), "a removed pipeline")
    check(jobs.get_status(done.job_id, timeout=TIMEOUT).name == "vendor job", "jobs stay when their pipeline goes")
    print("the life cycle is complete")


if __name__ == "__main__":
    main()
