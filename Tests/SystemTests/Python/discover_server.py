# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
"""Finds out about a gRPC server as tools do that know nothing of it: by its health and reflection services.

usage: discover_server.py HOST:PORT

Calls Clara.Version with nothing but what reflection told. Says what is not as it should be, and ends with status 1 then.
"""

import os
import sys

os.environ.setdefault("PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION", "python")

import grpc  # noqa: E402
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory  # noqa: E402
from grpc_health.v1 import health_pb2, health_pb2_grpc  # noqa: E402
from grpc_reflection.v1alpha import reflection_pb2 as wire  # noqa: E402
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase  # noqa: E402

SERVICES = {
    "grpc.health.v1.Health",
    "grpc.reflection.v1.ServerReflection",
    "grpc.reflection.v1alpha.ServerReflection",
    "nvidia.clara.platform.node_monitor.Monitor",
    *(f"nvidia.clara.platform.{name}" for name in ("Clara", "Jobs", "Models", "Payloads", "Pipelines")),
}


def check_health(channel):
    health = health_pb2_grpc.HealthStub(channel)
    for service in ["", *SERVICES]:
        assert health.Check(health_pb2.HealthCheckRequest(service=service)).status == health_pb2.HealthCheckResponse.SERVING, service
    try:
        health.Check(health_pb2.HealthCheckRequest(service="no.such.Service"))
        raise AssertionError("an unknown service is healthy")
    except grpc.RpcError as error:
        assert error.code() == grpc.StatusCode.NOT_FOUND, error
    for service, status in (("", "SERVING"), ("no.such.Service", "SERVICE_UNKNOWN")):
        watch = health.Watch(health_pb2.HealthCheckRequest(service=service))
        assert next(watch).status == health_pb2.HealthCheckResponse.ServingStatus.Value(status)
        watch.cancel()


def ask(channel, version, *questions):
    """The answers to questions of one stream, under the old or the new name of the service."""
    method = channel.stream_stream(
        f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo",
        request_serializer=wire.ServerReflectionRequest.SerializeToString,
        response_deserializer=wire.ServerReflectionResponse.FromString,
    )
    return list(method(iter(questions)))


def check_reflection(channel, version):
    question = wire.ServerReflectionRequest
    (services, by_symbol, by_method, by_name, numbers, no_file, no_symbol, no_type, no_extension, nothing) = ask(
        channel,
        version,
        question(list_services=""),
        question(file_containing_symbol="nvidia.clara.platform.Jobs"),
        question(file_containing_symbol="nvidia.clara.platform.Jobs.Create"),
        question(file_by_filename="nvidia/clara/platform/common.proto"),
        question(all_extension_numbers_of_type="nvidia.clara.platform.Identifier"),
        question(file_by_filename="../../etc/passwd"),
        question(file_containing_symbol="no.such.Symbol"),
        question(all_extension_numbers_of_type="no.such.Type"),
        question(
            file_containing_extension=wire.ExtensionRequest(
                containing_type="nvidia.clara.platform.Identifier", extension_number=7)),
        question(host="me"),
    )
    assert {service.name for service in services.list_services_response.service} >= SERVICES
    for answer in (by_symbol, by_method):
        names = [
            descriptor_pb2.FileDescriptorProto.FromString(data).name
            for data in answer.file_descriptor_response.file_descriptor_proto
        ]
        assert names[0] == "nvidia/clara/platform/jobs.proto", names
        assert "nvidia/clara/platform/common.proto" in names, names
    assert len(by_name.file_descriptor_response.file_descriptor_proto) == 1
    assert numbers.all_extension_numbers_response.base_type_name == "nvidia.clara.platform.Identifier"
    assert not numbers.all_extension_numbers_response.extension_number
    for answer in (no_file, no_symbol, no_type, no_extension):
        assert answer.error_response.error_code == grpc.StatusCode.NOT_FOUND.value[0], answer
    assert nothing.error_response.error_code == grpc.StatusCode.INVALID_ARGUMENT.value[0]
    assert nothing.valid_host == "me" and nothing.original_request.host == "me"


def call_unknown(channel):
    """Calls a method as grpcurl would."""
    database = ProtoReflectionDescriptorDatabase(channel)
    assert set(database.get_services()) >= SERVICES
    pool = descriptor_pool.DescriptorPool(database)
    method = pool.FindServiceByName("nvidia.clara.platform.Clara").FindMethodByName("Version")
    factory = message_factory.MessageFactory(pool)
    call = channel.unary_unary(
        "/nvidia.clara.platform.Clara/Version",
        request_serializer=lambda message: message.SerializeToString(),
        response_deserializer=factory.GetPrototype(method.output_type).FromString,
    )
    answer = call(factory.GetPrototype(method.input_type)())
    assert answer.version.minor == 1, answer


def main():
    with grpc.insecure_channel(sys.argv[1]) as channel:
        check_health(channel)
        for version in ("v1", "v1alpha"):
            check_reflection(channel, version)
        call_unknown(channel)
    print("all found")


if __name__ == "__main__":
    main()
