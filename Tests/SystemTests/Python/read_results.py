#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
"""Reads what came back with pydicom and highdicom: the segmentation's masks must agree with the report's volumes."""

import pathlib
import sys

import highdicom
import numpy
import pydicom

received, study = map(pathlib.Path, sys.argv[1:3])
source_uids = {pydicom.dcmread(p, stop_before_pixels=True).SOPInstanceUID for p in study.iterdir() if p.is_file()}
objects = [pydicom.dcmread(p) for p in sorted(received.iterdir())]
segmentation = next(o for o in objects if o.Modality == "SEG")
report = next(o for o in objects if o.Modality == "SR")

seg = highdicom.seg.Segmentation.from_dataset(segmentation)
spacing = seg.volume_geometry.spacing if hasattr(seg, "volume_geometry") else None
volume = seg.get_volume(combine_segments=False)
voxel = float(numpy.prod(volume.spacing)) / 1000
volumes = {}
for index, number in enumerate(seg.segment_numbers):
    label = seg.get_segment_description(number).SegmentLabel
    mask = volume.array[..., index] > 0
    volumes[label] = mask.sum() * voxel
    print(f"{label}: {volumes[label]:.1f} mL in {mask.any(axis=(1, 2)).sum()} slices")
assert len(volumes) == 2, volumes

referenced = {
    item.ReferencedSOPInstanceUID for series in segmentation.ReferencedSeriesSequence for item in series.ReferencedInstanceSequence
}
assert referenced <= source_uids, "the segmentation refers to instances that are not in the study"


def numbers(items):
    for item in items:
        if item.ValueType == "NUM" and item.ConceptNameCodeSequence[0].CodeMeaning.lower().startswith("volume"):
            yield float(item.MeasuredValueSequence[0].NumericValue)
        if "ContentSequence" in item:
            yield from numbers(item.ContentSequence)


reported = sorted(numbers(report.ContentSequence))
print("report:", reported)
assert len(reported) == 2, reported
for mine, theirs in zip(reported, sorted(volumes.values())):
    assert abs(mine - theirs) < 0.02 * theirs + 1, (mine, theirs)
