// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

extension PlatformCode {
    // The platform as a whole.
    /// A fault of the server's own.
    public static let internalError = PlatformCode(rawValue: -0x0001)
    /// The server is ending, or a part of it cannot be reached at present.
    public static let unavailable = PlatformCode(rawValue: -0x0002)
    /// The server is not set up to let clients do this.
    public static let notPermitted = PlatformCode(rawValue: -0x0003)

    // Pipelines.
    /// The identifier is not a UUID.
    public static let invalidPipelineID = PlatformCode(rawValue: -0x1000)
    /// No pipeline has the identifier.
    public static let missingPipeline = PlatformCode(rawValue: -0x1001)
    /// The pipeline could not be stored.
    public static let pipelineStoreError = PlatformCode(rawValue: -0x1002)
    /// The pipelines could not be listed.
    public static let pipelineListError = PlatformCode(rawValue: -0x1003)
    /// The pipeline could not be updated.
    public static let pipelineUpdateError = PlatformCode(rawValue: -0x1004)
    /// The definition in the request is malformed: no file at all, no YAML, or beyond the limits.
    public static let pipelineDefinitionError = PlatformCode(rawValue: -0x1100)
    /// The definition has faults; the messages say which and where.
    public static let pipelineLoadError = PlatformCode(rawValue: -0x1101)
    /// The identifier asked for belongs to another pipeline.
    public static let pipelineExists = PlatformCode(rawValue: -0x1200)
    /// A metadata pair is beyond the limits, or its key is taken.
    public static let invalidPipelineMetadata = PlatformCode(rawValue: -0x1201)

    // Jobs.
    /// The identifier is not a UUID.
    public static let invalidJobID = PlatformCode(rawValue: -0x2000)
    /// No job has the identifier.
    public static let missingJob = PlatformCode(rawValue: -0x2001)
    /// The job could not be stored.
    public static let jobStoreError = PlatformCode(rawValue: -0x2002)
    /// The jobs could not be listed.
    public static let jobListError = PlatformCode(rawValue: -0x2003)
    /// The name is empty or otherwise not that of a job.
    public static let invalidJobName = PlatformCode(rawValue: -0x2100)
    /// The job is not in a state that allows this.
    public static let invalidJobState = PlatformCode(rawValue: -0x2200)
    /// A metadata pair is beyond the limits, or its key is taken.
    public static let invalidJobMetadata = PlatformCode(rawValue: -0x2201)
    /// A variable is none of the pipeline's parameters, or a parameter has no value.
    public static let invalidJobVariables = PlatformCode(rawValue: -0x2202)
    /// The job has no operator of that name.
    public static let missingJobOperator = PlatformCode(rawValue: -0x2203)
    /// The files of the input payloads collide with one another.
    public static let jobInputCollision = PlatformCode(rawValue: -0x2204)
    /// The priority is none of the defined ones.
    public static let invalidJobPriority = PlatformCode(rawValue: -0x2205)
    /// The job asks for more than the platform has in all.
    public static let insufficientResources = PlatformCode(rawValue: -0x2206)

    // Payloads.
    /// The identifier is not a UUID.
    public static let invalidPayloadID = PlatformCode(rawValue: -0x3000)
    /// No payload has the identifier.
    public static let missingPayload = PlatformCode(rawValue: -0x3001)
    /// The payload could not be stored.
    public static let payloadStoreError = PlatformCode(rawValue: -0x3002)
    /// The name is not that of a file inside of a payload.
    public static let invalidFileName = PlatformCode(rawValue: -0x3100)
    /// The payload has no file of that name.
    public static let missingFile = PlatformCode(rawValue: -0x3101)
    /// Several files differ from the name only in case, and none is spelled like it.
    public static let ambiguousFileName = PlatformCode(rawValue: -0x3102)
    /// The name is that of a folder, or leads through a file.
    public static let fileCollision = PlatformCode(rawValue: -0x3103)
    /// The messages of an upload do not make one file.
    public static let invalidUpload = PlatformCode(rawValue: -0x3104)
    /// The payload can no longer be changed.
    public static let payloadReadOnly = PlatformCode(rawValue: -0x3200)
    /// The payload is in use by a job that has not ended.
    public static let payloadInUse = PlatformCode(rawValue: -0x3201)
    /// A metadata pair is beyond the limits, or its key is taken.
    public static let invalidPayloadMetadata = PlatformCode(rawValue: -0x3202)
    /// There is no room: the disk is full, or fuller than the platform may make it.
    public static let storageFull = PlatformCode(rawValue: -0x3203)
    /// This is for reusable payloads, and the payload belongs to a job.
    public static let payloadNotReusable = PlatformCode(rawValue: -0x3204)

    // Models, catalogues and instances.
    /// The identifier is not a UUID.
    public static let invalidModelID = PlatformCode(rawValue: -0x4000)
    /// No model has the identifier.
    public static let missingModel = PlatformCode(rawValue: -0x4001)
    /// The model, catalogue or instance could not be stored or read.
    public static let modelStoreError = PlatformCode(rawValue: -0x4002)
    /// The name cannot be that of a model's folder.
    public static let invalidModelName = PlatformCode(rawValue: -0x4100)
    /// The type is none of the defined ones.
    public static let invalidModelType = PlatformCode(rawValue: -0x4101)
    /// The upload is no zip archive, is damaged, or holds what is not allowed.
    public static let invalidModelArchive = PlatformCode(rawValue: -0x4102)
    /// The archive does not hold one model in the layout of Triton.
    public static let invalidModelLayout = PlatformCode(rawValue: -0x4103)
    /// The archive or the model is beyond the limits.
    public static let modelTooLarge = PlatformCode(rawValue: -0x4104)
    /// An instance has the model loaded.
    public static let modelInUse = PlatformCode(rawValue: -0x4200)
    /// A pair is beyond the limits, or its key is taken.
    public static let invalidModelMetadata = PlatformCode(rawValue: -0x4201)
    /// The identifier is not a UUID.
    public static let invalidCatalogID = PlatformCode(rawValue: -0x4300)
    /// No catalogue has the identifier.
    public static let missingCatalog = PlatformCode(rawValue: -0x4301)
    /// More models than a catalogue may have.
    public static let catalogFull = PlatformCode(rawValue: -0x4302)
    /// The identifier is not a UUID.
    public static let invalidInstanceID = PlatformCode(rawValue: -0x4400)
    /// No instance has the identifier.
    public static let missingInstance = PlatformCode(rawValue: -0x4401)
    /// More models than an instance may have.
    public static let instanceFull = PlatformCode(rawValue: -0x4402)
    /// There are as many instances as there may be.
    public static let tooManyInstances = PlatformCode(rawValue: -0x4403)
    /// The platform has no inference server, so that there can be no instances.
    public static let noInferenceServer = PlatformCode(rawValue: -0x4404)
    /// The inference server did not do what it was asked for.
    public static let inferenceServerError = PlatformCode(rawValue: -0x4405)

    static let table: [PlatformCode: (name: String, errorCode: ErrorCode)] = [
        internalError: ("Internal Error", .internalFault),
        unavailable: ("Unavailable", .unavailable),
        notPermitted: ("Not Permitted", .permissionDenied),
        invalidPipelineID: ("Invalid Pipeline ID", .invalidArgument),
        missingPipeline: ("Missing Pipeline", .notFound),
        pipelineStoreError: ("Pipeline Store Error", .internalFault),
        pipelineListError: ("Pipeline List Error", .internalFault),
        pipelineUpdateError: ("Pipeline Update Error", .internalFault),
        pipelineDefinitionError: ("Pipeline Definition Error", .invalidArgument),
        pipelineLoadError: ("Pipeline Load Error", .invalidArgument),
        pipelineExists: ("Pipeline Exists", .alreadyExists),
        invalidPipelineMetadata: ("Invalid Pipeline Metadata", .invalidArgument),
        invalidJobID: ("Invalid Job ID", .invalidArgument),
        missingJob: ("Missing Job", .notFound),
        jobStoreError: ("Job Store Error", .internalFault),
        jobListError: ("Job List Error", .internalFault),
        invalidJobName: ("Invalid Job Name", .invalidArgument),
        invalidJobState: ("Invalid Job State", .failedPrecondition),
        invalidJobMetadata: ("Invalid Job Metadata", .invalidArgument),
        invalidJobVariables: ("Invalid Job Variables", .invalidArgument),
        missingJobOperator: ("Missing Job Operator", .notFound),
        jobInputCollision: ("Job Input Collision", .alreadyExists),
        invalidJobPriority: ("Invalid Job Priority", .invalidArgument),
        insufficientResources: ("Insufficient Resources", .resourceExhausted),
        invalidPayloadID: ("Invalid Payload ID", .invalidArgument),
        missingPayload: ("Missing Payload", .notFound),
        payloadStoreError: ("Payload Store Error", .internalFault),
        invalidFileName: ("Invalid File Name", .invalidArgument),
        missingFile: ("Missing File", .notFound),
        ambiguousFileName: ("Ambiguous File Name", .invalidArgument),
        fileCollision: ("File Collision", .alreadyExists),
        invalidUpload: ("Invalid Upload", .invalidArgument),
        payloadReadOnly: ("Payload Read-Only", .failedPrecondition),
        payloadInUse: ("Payload In Use", .failedPrecondition),
        invalidPayloadMetadata: ("Invalid Payload Metadata", .invalidArgument),
        storageFull: ("Storage Full", .resourceExhausted),
        payloadNotReusable: ("Payload Not Reusable", .failedPrecondition),
        invalidModelID: ("Invalid Model ID", .invalidArgument),
        missingModel: ("Missing Model", .notFound),
        modelStoreError: ("Model Store Error", .internalFault),
        invalidModelName: ("Invalid Model Name", .invalidArgument),
        invalidModelType: ("Invalid Model Type", .invalidArgument),
        invalidModelArchive: ("Invalid Model Archive", .invalidArgument),
        invalidModelLayout: ("Invalid Model Layout", .invalidArgument),
        modelTooLarge: ("Model Too Large", .resourceExhausted),
        modelInUse: ("Model In Use", .failedPrecondition),
        invalidModelMetadata: ("Invalid Model Metadata", .invalidArgument),
        invalidCatalogID: ("Invalid Catalogue ID", .invalidArgument),
        missingCatalog: ("Missing Catalogue", .notFound),
        catalogFull: ("Catalogue Full", .resourceExhausted),
        invalidInstanceID: ("Invalid Instance ID", .invalidArgument),
        missingInstance: ("Missing Instance", .notFound),
        instanceFull: ("Instance Full", .resourceExhausted),
        tooManyInstances: ("Too Many Instances", .resourceExhausted),
        noInferenceServer: ("No Inference Server", .unsupported),
        inferenceServerError: ("Inference Server Error", .unavailable),
    ]

    /// Every code that this project gives, in the order of the documentation.
    public static var allKnown: [PlatformCode] { table.keys.sorted { $0.rawValue > $1.rawValue } }
}
