# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
"""Keeps models with the original's own Python client, and fails loudly.

usage: vendor_client_models.py HOST:PORT

The client's methods are used where they can work; its upload, lists and downloads fail in the client itself, whatever the
server answers, so that these go through the generated code that it comes with. The platform needs an inference server.
"""

import io
import os
import sys
import zipfile

os.environ.setdefault("PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION", "python")

import grpc  # noqa: E402
from nvidia_clara.grpc import models_pb2, models_pb2_grpc  # noqa: E402
from nvidia_clara.model_types import ModelId  # noqa: E402
from nvidia_clara.models_client import ModelsClient  # noqa: E402


def archive():
    """A model as the original's command line sends the folder of one."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as model:
        model.writestr("lung/config.pbtxt", 'name: "lung"\nplatform: "tensorflow_graphdef"\n')
        model.writestr("lung/1/model.graphdef", bytes(range(256)) * 1000)
    return target.getvalue()


def refused(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:  # the client raises nothing more special
        return str(error)
    raise AssertionError(f"{call} was not refused")


def main():
    target = sys.argv[1]
    content = archive()
    with grpc.insecure_channel(target) as channel, ModelsClient(target=target) as client:
        stub = models_pb2_grpc.ModelsStub(channel)
        details = models_pb2.ModelDetails(name="lung", type=models_pb2.MODEL_TYPE_TENSOR_FLOW, metadata={"Source": "NGC"})
        chunks = [content[start:start + 1024] for start in range(0, len(content), 1024)]
        stored = stub.UploadModel(
            models_pb2.ModelsUploadModelRequest(
                header=client.get_request_header(), details=details, data=chunk) for chunk in chunks)
        assert stored.header.code == 0, stored.header
        model = ModelId(stored.details.model_id.value)

        assert dict(client.add_metadata(model_id=model, metadata={"Version": "1"})) == {"Source": "NGC", "Version": "1"}
        assert "ersion" in refused(client.add_metadata, model, {"version": "2"})
        assert dict(client.remove_metadata(model_id=model, keys=["SOURCE"])) == {"Version": "1"}

        listed = [entry for answer in stub.ListModels(models_pb2.ModelsListModelsRequest()) for entry in answer.models]
        assert [(entry.name, entry.type, dict(entry.metadata)) for entry in listed] == [("lung", 1, {"Version": "1"})], listed
        answers = list(stub.DownloadModel(models_pb2.ModelsDownloadModelRequest(model_id=stored.details.model_id)))
        assert answers[0].details.name == "lung"
        with zipfile.ZipFile(io.BytesIO(b"".join(answer.data for answer in answers))) as model_archive:
            assert model_archive.testzip() is None
            assert sorted(model_archive.namelist()) == ["1/model.graphdef", "config.pbtxt"], model_archive.namelist()

        catalog = client.create_catalog()
        stub.UpdateCatalog(iter([models_pb2.ModelsUpdateCatalogRequest(
            catalog_id=catalog.to_grpc_value(), model_ids=[stored.details.model_id])]))
        read = list(stub.ReadCatalog(models_pb2.ModelsReadCatalogRequest(catalog_id=catalog.to_grpc_value())))
        assert [entry.name for answer in read for entry in answer.models] == ["lung"]
        client.delete_catalog(catalog)
        assert catalog.value in refused(client.delete_catalog, catalog)

        instance = client.create_instance()
        updated = stub.UpdateInstance(iter([models_pb2.ModelsUpdateInstanceRequest(
            instance_id=instance.to_grpc_value(), model_ids=[stored.details.model_id])]))
        assert updated.header.code == 0, updated.header
        instances = [entry for answer in stub.ListInstances(models_pb2.ModelsListInstancesRequest()) for entry in answer.instances]
        assert [(entry.catalog_id.value, len(entry.models)) for entry in instances] == [(instance.value, 1)], instances
        assert "1" in refused(client.create_instance)
        assert stub.DeleteModel(models_pb2.ModelsDeleteModelRequest(model_id=stored.details.model_id)).header.code == -0x4200
        deleted = stub.DeleteInstance(models_pb2.ModelsDeleteInstanceRequest(instance_id=instance.to_grpc_value()))
        assert deleted.header.code == 0 and deleted.instance_id.value == instance.value
        assert stub.DeleteModel(models_pb2.ModelsDeleteModelRequest(model_id=stored.details.model_id)).header.code == 0
    print("models kept")


if __name__ == "__main__":
    main()
