// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A model as the platform API tells of it.
public struct PlatformModel: Sendable, Hashable, Identifiable {
    /// What a model was made with.
    public enum Kind: Int, Sendable, CaseIterable {
        case unknown = 0
        case tensorFlow = 1
        case tensorRT = 2
        case pyTorch = 3
    }

    /// A catalogue, or an instance with the models that it has loaded.
    public struct Collection: Sendable, Hashable, Identifiable {
        /// 32 lower-case hexadecimal digits.
        public var id: String
        public var models: [PlatformModel]

        public init(id: String, models: [PlatformModel] = []) {
            self.id = id
            self.models = models
        }
    }

    /// 32 lower-case hexadecimal digits.
    public var id: String
    /// Unique; that of the model's folder and of requests for inference.
    public var name: String
    public var kind: Kind
    public var metadata: [String: String]

    public init(id: String, name: String, kind: Kind, metadata: [String: String] = [:]) {
        self.id = id
        self.name = name
        self.kind = kind
        self.metadata = metadata
    }
}

extension PlatformModel {
    init(_ details: Nvidia_Clara_Platform_ModelDetails) {
        self.init(
            id: details.modelID.value, name: details.name, kind: Kind(rawValue: details.type.rawValue) ?? .unknown,
            metadata: details.metadata)
    }
}

extension PlatformModel.Collection {
    init(_ details: Nvidia_Clara_Platform_ModelCatalogDetails) {
        self.init(id: details.catalogID.value, models: details.models.map(PlatformModel.init))
    }
}
