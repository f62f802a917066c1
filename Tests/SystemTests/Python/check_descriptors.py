# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
"""Compares the project's .proto files of the platform with the descriptors in the original's Python client, field by field.

usage: check_descriptors.py FOLDER_OF_PROTOS

Prints every difference that a peer could notice (names, numbers, types, labels, JSON names, deprecation, enum values,
methods and their streaming, packages, imports, file options) and ends with status 1 if there is one. Needs protoc.
"""

import os
import subprocess
import sys
import tempfile

os.environ.setdefault("PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION", "python")

from google.protobuf import descriptor_pb2  # noqa: E402
from nvidia_clara.grpc import (  # noqa: E402
    clara_pb2,
    common_pb2,
    jobs_pb2,
    metrics_pb2,
    models_pb2,
    payloads_pb2,
    pipelines_pb2,
)

MODULES = [clara_pb2, common_pb2, jobs_pb2, metrics_pb2, models_pb2, payloads_pb2, pipelines_pb2]


def fields(message):
    return {
        (field.number, field.name): (
            descriptor_pb2.FieldDescriptorProto.Type.Name(field.type),
            descriptor_pb2.FieldDescriptorProto.Label.Name(field.label),
            field.type_name,
            field.json_name or json_name(field.name),
            field.options.deprecated,
            field.HasField("oneof_index"),
        )
        for field in message.field
    }


def json_name(name):
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def facts(file):
    """All that matters of a file, as a dictionary from a readable key to a comparable value."""
    found = {
        "package": file.package,
        "syntax": file.syntax,
        "imports": sorted(file.dependency[index] for index in file.public_dependency),
        "options": (file.options.java_package, file.options.go_package, file.options.csharp_namespace),
    }

    def add_message(prefix, message):
        name = f"{prefix}.{message.name}"
        found[f"message {name}"] = message.options.map_entry
        for key, value in fields(message).items():
            found[f"field {name} {key[0]} {key[1]}"] = value
        for nested in message.nested_type:
            add_message(name, nested)
        for enum in message.enum_type:
            add_enum(name, enum)

    def add_enum(prefix, enum):
        for value in enum.value:
            found[f"enum {prefix}.{enum.name} {value.number}"] = value.name

    for message in file.message_type:
        add_message(file.package, message)
    for enum in file.enum_type:
        add_enum(file.package, enum)
    for service in file.service:
        for method in service.method:
            found[f"method {file.package}.{service.name}/{method.name}"] = (
                method.input_type,
                method.output_type,
                method.client_streaming,
                method.server_streaming,
            )
    return found


def read_ours(folder):
    names = [
        os.path.relpath(os.path.join(parent, name), folder)
        for parent, _, members in os.walk(folder)
        for name in members
        if name.endswith(".proto") and os.path.relpath(parent, folder).startswith("nvidia")
    ]
    with tempfile.NamedTemporaryFile(suffix=".pb") as output:
        subprocess.run(["protoc", "-I", folder, f"--descriptor_set_out={output.name}", *sorted(names)], check=True)
        files = descriptor_pb2.FileDescriptorSet.FromString(output.read()).file
    return {file.name: facts(file) for file in files}


def read_theirs():
    theirs = {}
    for module in MODULES:
        file = descriptor_pb2.FileDescriptorProto()
        module.DESCRIPTOR.CopyToProto(file)
        theirs[file.name] = facts(file)
    return theirs


def main():
    ours, theirs = read_ours(sys.argv[1]), read_theirs()
    differences = [f"file only here: {name}" for name in ours.keys() - theirs.keys()]
    differences += [f"file only there: {name}" for name in theirs.keys() - ours.keys()]
    compared = 0
    for name in sorted(ours.keys() & theirs.keys()):
        for key in sorted(ours[name].keys() | theirs[name].keys()):
            here, there = ours[name].get(key), theirs[name].get(key)
            compared += 1
            if here != there:
                differences.append(f"{name}: {key}: here {here}, there {there}")
    for difference in differences:
        print(difference)
    print(f"{len(ours)} files, {compared} facts compared, {len(differences)} differences")
    return 1 if differences or compared == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
