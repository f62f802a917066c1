// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What one instance of an inference server is to hold.
public struct InferenceInstance: Sendable, Hashable {
    /// A model to be loaded.
    public struct Model: Sendable, Hashable {
        /// The folder of the model in the repository, which is also its name in requests.
        public var name: String
        /// Changes whenever the model's files do.
        public var revision: String
        /// The numbered folders of the model, in ascending order.
        public var versions: [Int64]

        public init(name: String, revision: String, versions: [Int64]) {
            self.name = name
            self.revision = revision
            self.versions = versions
        }
    }

    /// 32 lower-case hexadecimal digits.
    public var id: String
    /// The absolute path of the repository, in the layout of Triton: `<name>/config.pbtxt`, `<name>/<version>/…`.
    public var repository: String
    /// In the order in which they were asked for.
    public var models: [Model]

    public init(id: String, repository: String, models: [Model]) {
        self.id = id
        self.repository = repository
        self.models = models
    }
}
