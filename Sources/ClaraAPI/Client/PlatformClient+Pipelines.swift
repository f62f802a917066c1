// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import GRPCCore
internal import SwiftProtobuf

extension PlatformClient {
    /// What goes into one message of a definition. A message may be up to 4 MiB; a character of text takes up to 4 bytes.
    private static var partLength: Int { 256 << 10 }

    public func createPipeline(files: [PlatformPipeline.File], id: String?, metadata: [String: String]) async throws -> String {
        try await call {
            let response = try await pipelines.create { writer in
                for part in Self.parts(of: files) {
                    let message = Nvidia_Clara_Platform_PipelinesCreateRequest.with {
                        $0.header = header
                        $0.definition = part
                        if let id { $0.pipelineID = Nvidia_Clara_Platform_Identifier(id) }
                        $0.metadata = metadata
                    }
                    guard await writer.take(message) else { return }
                }
            }
            try PlatformError.check(response.header)
            return response.pipelineID.value
        }
    }

    public func updatePipeline(_ id: String, files: [PlatformPipeline.File]) async throws {
        try await call {
            let response = try await pipelines.update { writer in
                for part in Self.parts(of: files) {
                    let message = Nvidia_Clara_Platform_PipelinesUpdateRequest.with {
                        $0.header = header
                        $0.pipelineID = Nvidia_Clara_Platform_Identifier(id)
                        $0.definition = part
                    }
                    guard await writer.take(message) else { return }
                }
            }
            try PlatformError.check(response.header)
        }
    }

    public func pipeline(_ id: String) async throws -> PlatformPipeline {
        try await call {
            let request = Nvidia_Clara_Platform_PipelinesDetailsRequest.with {
                $0.header = header
                $0.pipelineID = Nvidia_Clara_Platform_Identifier(id)
            }
            return try await pipelines.details(request) { stream in
                var pipeline = PlatformPipeline(id: id, name: "")
                var isFirst = true
                for try await response in stream.messages {
                    if isFirst {
                        try PlatformError.check(response.header)
                        pipeline = PlatformPipeline(
                            id: response.pipelineID.value, name: response.name, metadata: response.metadata,
                            dag: response.dag.map(PlatformPipeline.DAGNode.init))
                        isFirst = false
                    }
                    guard response.hasDefinition else { continue }
                    let part = response.definition
                    // Parts of one file follow one another.
                    if let last = pipeline.files.indices.last, pipeline.files[last].path == part.path {
                        pipeline.files[last].content += part.content
                    } else {
                        pipeline.files.append(PlatformPipeline.File(path: part.path, content: part.content))
                    }
                }
                return pipeline
            }
        }
    }

    public func listPipelines() async throws -> [PlatformPipeline] {
        try await call {
            try await pipelines.list(.with { $0.header = header }) { stream in
                var found: [PlatformPipeline] = []
                for try await response in stream.messages {
                    try PlatformError.check(response.header)
                    guard !response.details.pipelineID.value.isEmpty else { continue }
                    found.append(
                        PlatformPipeline(
                            id: response.details.pipelineID.value, name: response.details.name, metadata: response.details.metadata))
                }
                return found
            }
        }
    }

    public func removePipeline(_ id: String) async throws {
        try await call {
            let request = Nvidia_Clara_Platform_PipelinesRemoveRequest.with {
                $0.header = header
                $0.pipelineID = Nvidia_Clara_Platform_Identifier(id)
            }
            try PlatformError.check(try await pipelines.remove(request).header)
        }
    }

    public func addPipelineMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String] {
        try await call {
            let request = Nvidia_Clara_Platform_PipelinesAddMetadataRequest.with {
                $0.header = header
                $0.pipelineID = Nvidia_Clara_Platform_Identifier(id)
                $0.metadata = metadata
            }
            let response = try await pipelines.addMetadata(request)
            try PlatformError.check(response.header)
            return response.metadata
        }
    }

    public func removePipelineMetadata(_ id: String, keys: [String]) async throws -> [String: String] {
        try await call {
            let request = Nvidia_Clara_Platform_PipelinesRemoveMetadataRequest.with {
                $0.header = header
                $0.pipelineID = Nvidia_Clara_Platform_Identifier(id)
                $0.keys = keys
            }
            let response = try await pipelines.removeMetadata(request)
            try PlatformError.check(response.header)
            return response.metadata
        }
    }

    private static func parts(of files: [PlatformPipeline.File]) -> [Nvidia_Clara_Platform_PipelineDefinitionFile] {
        var parts: [Nvidia_Clara_Platform_PipelineDefinitionFile] = []
        for file in files {
            var rest = Substring(file.content)
            repeat {
                let part = rest.prefix(partLength)
                rest = rest.dropFirst(partLength)
                parts.append(Nvidia_Clara_Platform_PipelineDefinitionFile(PlatformPipeline.File(path: file.path, content: String(part))))
            } while !rest.isEmpty
        }
        return parts
    }
}
