// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A pipeline as the platform API tells of it.
public struct PlatformPipeline: Sendable, Hashable, Identifiable {
    /// One file of a definition.
    public struct File: Sendable, Hashable {
        /// The file's name or relative path.
        public var path: String
        /// YAML text.
        public var content: String

        public init(path: String, content: String) {
            self.path = path
            self.content = content
        }
    }

    /// One operator with those that come after it.
    public struct DAGNode: Sendable, Hashable {
        public var name: String
        public var next: [DAGNode]

        public init(name: String, next: [DAGNode] = []) {
            self.name = name
            self.next = next
        }
    }

    /// 32 lower-case hexadecimal digits.
    public var id: String
    public var name: String
    public var metadata: [String: String]
    /// The definition, its root first; empty in lists.
    public var files: [File]
    /// The operators that wait for no other; empty in lists.
    public var dag: [DAGNode]

    public init(id: String, name: String, metadata: [String: String] = [:], files: [File] = [], dag: [DAGNode] = []) {
        self.id = id
        self.name = name
        self.metadata = metadata
        self.files = files
        self.dag = dag
    }
}

extension PlatformPipeline.DAGNode {
    init(_ node: Nvidia_Clara_Platform_PipelinesDetailsResponse.PipelineDagNode) {
        self.init(name: node.name, next: node.next.map(Self.init))
    }
}

extension Nvidia_Clara_Platform_PipelineDefinitionFile {
    init(_ file: PlatformPipeline.File) {
        self.init()
        path = file.path
        content = file.content
    }
}
