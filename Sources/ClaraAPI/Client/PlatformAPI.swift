// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import Foundation

/// The platform as its users see it: pipelines, jobs, payloads, models, the platform itself.
///
/// A role holds an `any PlatformAPI` and does not ask whether the platform is in the same process or on another host.
/// Identifiers are 32 lower-case hexadecimal digits. Every method throws ``PlatformError``, with its
/// ``PlatformError/platformCode`` where the platform itself refused, or `CancellationError` if the task was cancelled.
public protocol PlatformAPI: Sendable {
    // The platform.
    /// The version of the server.
    func version() async throws -> PlatformVersion
    /// Asks the platform to finish what it does and to end.
    func stop() async throws
    /// How busy the GPUs are now; empty where there are none.
    func utilization() async throws -> [GPUUtilization]
    /// Hands on what the monitor of the platform's computer tells of its GPUs, about once a second.
    ///
    /// - Parameter receive: gets all GPUs of one report, none where there are none; returns whether it wants another.
    func monitorGPUs(receive: @escaping @Sendable ([GPUMetrics]) async throws -> Bool) async throws

    // Pipelines.
    /// Stores a pipeline; the first file is the root of the definition.
    func createPipeline(files: [PlatformPipeline.File], id: String?, metadata: [String: String]) async throws -> String
    /// Puts another definition in place of a pipeline's own.
    func updatePipeline(_ id: String, files: [PlatformPipeline.File]) async throws
    /// A pipeline with its files and its shape.
    func pipeline(_ id: String) async throws -> PlatformPipeline
    /// All pipelines, without files and shapes.
    func listPipelines() async throws -> [PlatformPipeline]
    /// Removes a pipeline; its jobs stay as they are.
    func removePipeline(_ id: String) async throws
    /// Adds to the metadata, all pairs or none, and returns all there are then.
    func addPipelineMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String]
    /// Removes from the metadata and returns what is left.
    func removePipelineMetadata(_ id: String, keys: [String]) async throws -> [String: String]

    // Jobs.
    /// Makes a job, which waits for its start, and its payload.
    ///
    /// - Parameter inputPayloads: reusable payloads whose files become input of the job, in this order.
    func createJob(
        pipelineID: String, name: String, priority: PlatformJob.Priority, inputPayloads: [String], metadata: [String: String]
    ) async throws -> PlatformJob.Created
    /// Puts a job in the queue; its payload is read-only from then on.
    ///
    /// - Parameter variables: values for the parameters of the pipeline.
    func startJob(_ id: String, variables: [String: String]) async throws -> PlatformJob.Token
    /// Calls a job off. A job that had already stopped is no error: the token says how it ended.
    func cancelJob(_ id: String, reason: String) async throws -> PlatformJob.Token
    /// All there is to know about a job.
    func jobStatus(_ id: String) async throws -> PlatformJob
    /// The jobs that fulfil a filter, the earliest first.
    func listJobs(_ filter: PlatformJob.Filter) async throws -> [PlatformJob]
    /// Hands on what an operator has written to its output so far, a few lines at a time, in order.
    func readLogs(
        jobID: String, operatorName: String, receive: @escaping @Sendable ([String]) async throws -> Void
    ) async throws
    /// Adds to the metadata, all pairs or none, and returns all there are then.
    func addJobMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String]
    /// Removes from the metadata and returns what is left.
    func removeJobMetadata(_ id: String, keys: [String]) async throws -> [String: String]

    // Payloads.
    /// Makes an empty reusable payload.
    func createPayload(metadata: [String: String]) async throws -> String
    /// Removes a payload with all its files, for good.
    func deletePayload(_ id: String) async throws
    /// A payload with a list of its files.
    func payloadDetails(_ id: String) async throws -> PlatformPayload
    /// Stores a file that comes in chunks, none larger than 3 MiB; the file is there once all of it has come.
    ///
    /// - Parameter name: a path from the input folder of a job's payload, or from the root of a reusable one.
    /// - Returns: the stored file, with its name from the root of the payload.
    func upload<Chunks: AsyncSequence & Sendable>(
        payloadID: String, name: String, mode: UInt32, chunks: Chunks
    ) async throws -> PlatformPayload.File where Chunks.Element == Data
    /// Reads a file in chunks.
    ///
    /// - Parameter name: a path from the root of the payload; a leading `/` or `./` does not matter.
    func download(
        payloadID: String, name: String, receive: @escaping @Sendable (Data) async throws -> Void
    ) async throws -> PlatformPayload.File
    /// Removes a file by its path from the root of the payload.
    func removeFile(payloadID: String, name: String) async throws
    /// Adds to the metadata of a reusable payload, all pairs or none, and returns all there are then.
    func addPayloadMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String]
    /// Removes from the metadata of a reusable payload and returns what is left.
    func removePayloadMetadata(_ id: String, keys: [String]) async throws -> [String: String]

    // Models.
    /// Stores a model that comes as a zip archive in chunks, none larger than 3 MiB: `config.pbtxt` and numbered folders, in the
    /// archive's root or in one folder there. A model of the same name is replaced and keeps its identifier.
    ///
    /// - Parameters:
    ///   - name: empty for the one that the archive says.
    ///   - kind: unknown for what the model's configuration says.
    func uploadModel<Chunks: AsyncSequence & Sendable>(
        name: String, kind: PlatformModel.Kind, metadata: [String: String], chunks: Chunks
    ) async throws -> PlatformModel where Chunks.Element == Data
    /// Reads a model as a zip archive in chunks.
    func downloadModel(_ id: String, receive: @escaping @Sendable (Data) async throws -> Void) async throws -> PlatformModel
    /// All models, by name.
    func listModels() async throws -> [PlatformModel]
    /// Removes a model for good, also from catalogues.
    func deleteModel(_ id: String) async throws
    /// Adds to the metadata, all pairs or none, and returns all there are then.
    func addModelMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String]
    /// Removes from the metadata and returns what is left.
    func removeModelMetadata(_ id: String, keys: [String]) async throws -> [String: String]

    // Catalogues: sets of models.
    /// Makes an empty catalogue.
    func createCatalog() async throws -> String
    /// All catalogues, the earliest first.
    func listCatalogs() async throws -> [PlatformModel.Collection]
    /// A catalogue with its models.
    func catalog(_ id: String) async throws -> PlatformModel.Collection
    /// Puts models in place of those of a catalogue, all or none.
    func updateCatalog(_ id: String, models ids: [String]) async throws
    /// Removes a catalogue; its models stay.
    func deleteCatalog(_ id: String) async throws

    // Instances: sets of models that an inference server has loaded.
    /// Makes an instance without models.
    func createModelInstance() async throws -> String
    /// All instances, the earliest first.
    func listModelInstances() async throws -> [PlatformModel.Collection]
    /// An instance with its models.
    func modelInstance(_ id: String) async throws -> PlatformModel.Collection
    /// Loads models in place of those of an instance, all or none.
    func updateModelInstance(_ id: String, models ids: [String]) async throws
    /// Unloads and removes an instance.
    func deleteModelInstance(_ id: String) async throws
}
