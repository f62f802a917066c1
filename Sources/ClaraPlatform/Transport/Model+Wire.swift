// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI

extension Nvidia_Clara_Platform_ModelDetails {
    init(_ model: StoredModel) {
        self.init()
        modelID = .init(model.id)
        name = model.name
        type = Nvidia_Clara_Platform_ModelType(rawValue: model.type) ?? .unknown
        metadata = model.metadata
    }
}

extension Nvidia_Clara_Platform_ModelCatalogDetails {
    init(_ set: ModelSet) {
        self.init()
        catalogID = .init(set.id)
        models = set.models.map { .init($0) }
    }
}
